#!/bin/sh
# The tests of calls and callbacks, those of objects in C's memory and the sample of these, in Release, while a thread collects without pause.
set -eu
cd "$(dirname "$0")/.."
for project in eng/collect-always tests/CTypes.Runtime.Tests tests/CTypes.Data.Tests samples/Data; do
    dotnet build "$project" --nologo -v q -c Release
done
export DOTNET_STARTUP_HOOKS="$PWD/eng/collect-always/bin/Release/net10.0/CollectAlways.dll"
export DOTNET_TieredCompilation=0    # optimised from the first call on: a local is dead after its last use
for round in $(seq "${1:-3}"); do
    tests/CTypes.Runtime.Tests/bin/Release/net10.0/CTypes.Runtime.Tests
    tests/CTypes.Data.Tests/bin/Release/net10.0/CTypes.Data.Tests
    samples/Data/bin/Release/net10.0/Data
done
