#!/bin/sh
# 50 rows of random edits of each program of the corpus, or as many as the argument says: one driver of the generator sees them all, and must make what a new one makes.
set -eu
cd "$(dirname "$0")/.."
dotnet build tests/CTypes.Generator.Tests --nologo -v q -c Release
CTYPES_EDIT_SEQUENCES="${1:-50}" tests/CTypes.Generator.Tests/bin/Release/net10.0/CTypes.Generator.Tests -class '*.EditSequenceTests'
