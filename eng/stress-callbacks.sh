#!/bin/sh
# Ten million calls from C's own threads into 1,500 handlers that are made and disposed meanwhile, three times; the test prints what it counted.
set -eu
cd "$(dirname "$0")/.."
dotnet build tests/CTypes.Runtime.Tests --nologo -v q -c Release
for round in 1 2 3; do
    CTYPES_STRESS_CALLS="${1:-10000000}" tests/CTypes.Runtime.Tests/bin/Release/net10.0/CTypes.Runtime.Tests -class '*CallbackStressTests' -showLiveOutput
done
