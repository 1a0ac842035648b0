#!/bin/sh
# Asks clang (every target) and gcc (Linux) for the layouts of tests/CTypes.Abi.Tests/Golden/records.txt
# and writes the tables beside it.
set -eu
cd "$(dirname "$0")/.."
project=tests/CTypes.Abi.Tests
CTYPES_GOLDEN_DIRECTORY="$PWD/$project/Golden" dotnet test --project "$project" \
    --explicit only --filter-method '*.Write_the_golden_tables' --no-progress
git status --short -- "$project/Golden"
