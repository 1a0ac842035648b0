#!/bin/sh
# The tests and the sample of objects in C's memory, in Release, while a thread collects without pause.
set -eu
cd "$(dirname "$0")/.."
dotnet build eng/collect-always --nologo -v q -c Release
dotnet build tests/CTypes.Data.Tests --nologo -v q -c Release
dotnet build samples/Data --nologo -v q -c Release
export DOTNET_STARTUP_HOOKS="$PWD/eng/collect-always/bin/Release/net10.0/CollectAlways.dll"
export DOTNET_TieredCompilation=0    # optimised from the first call on: a local is dead after its last use
for round in $(seq "${1:-3}"); do
    tests/CTypes.Data.Tests/bin/Release/net10.0/CTypes.Data.Tests
    samples/Data/bin/Release/net10.0/Data
done
