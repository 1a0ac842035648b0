#!/bin/sh
# The run-time tests, published as one native program; an argument is a part of the names of the tests to run.
set -eu
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet publish tests/CTypes.Runtime.AheadOfTime -c Release --use-current-runtime --nologo -v q -warnaserror -o "$out"
"$out/CTypes.Runtime.AheadOfTime" "$@"
