#!/bin/sh
# The tests of each program again and again, in another order each time and with eight at once: finds those that fail only
# sometimes, or stand still. The first argument is the number of rounds, the others are programs, as in:
# eng/repeat-tests.sh 10 Data Runtime
set -eu
cd "$(dirname "$0")/.."
rounds=${1:-5}
if [ $# -gt 1 ]; then
  shift
else
  set -- Abi Analyzers Data Documents Generator RealLibraries Records Records.DisabledMarshalling Runtime Runtime.DisabledMarshalling
fi
for program; do
  dotnet build "tests/CTypes.$program.Tests" --nologo -v q
done

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
for round in $(seq "$rounds"); do
  for program; do
    seed=$(date +%s)
    echo "$round: CTypes.$program.Tests :$seed"
    timeout 1800 "tests/CTypes.$program.Tests/bin/Debug/net10.0/CTypes.$program.Tests" ":$seed" -noColor -maxThreads 8 -parallelAlgorithm aggressive >"$log" 2>&1 || {
      status=1
      grep -A 12 '\[FAIL\]' "$log" || tail -n 20 "$log"
    }
    grep 'Total:' "$log" || true
  done
done
exit $status
