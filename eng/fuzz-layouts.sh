#!/bin/sh
# The long fuzz run: 1,000,000 random records on linux-x64 against clang and as many against gcc, 200,000 on each other target.
# gcc joins for Arm where aarch64-linux-gnu-gcc and arm-linux-gnueabihf-gcc are installed.
# Prints a line per compiler and target and the histogram of features.
set -eu
cd "$(dirname "$0")/.."
dotnet test --project tests/CTypes.Abi.Tests --configuration Release \
    --explicit only --filter-class '*.LongFuzz' --output Detailed --no-progress
