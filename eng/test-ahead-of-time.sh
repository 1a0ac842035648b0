#!/bin/sh
# The tests of calls, callbacks, data and records, published as two native programs; an argument is a part of the names of the tests to run.
set -eu
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for program in CTypes.Runtime.AheadOfTime CTypes.Data.AheadOfTime; do
  dotnet publish "tests/$program" -c Release --use-current-runtime --nologo -v q -warnaserror -o "$out/$program"
done

status=0
for program in CTypes.Runtime.AheadOfTime CTypes.Data.AheadOfTime; do
  "$out/$program/$program" "$@" || status=1
done
exit $status
