#!/bin/sh
# 10,500 damaged programs, or as many as the argument says, through all analyzers; the test prints what it counted.
set -eu
cd "$(dirname "$0")/.."
dotnet build tests/CTypes.Analyzers.Tests --nologo -v q -c Release
CTYPES_ANALYZER_MUTANTS="${1:-10500}" tests/CTypes.Analyzers.Tests/bin/Release/net10.0/CTypes.Analyzers.Tests -class '*.MutantTests' -showLiveOutput
