#!/bin/sh
# Asks clang (every target) and gcc (linux-x64, linux-x86) for the layouts of tests/CTypes.Abi.Tests/Golden/records.txt
# and writes the tables beside it.
set -eu
cd "$(dirname "$0")/.."
project=tests/CTypes.Abi.Tests
CTYPES_GOLDEN_DIRECTORY="$PWD/$project/Golden" dotnet test --project "$project" \
    --explicit only --filter-method '*.Write_the_golden_tables' --no-progress
git diff --stat -- "$project/Golden"
