#!/bin/sh
# Random functions of C, called through generated stubs: 1,500 of seed 1, or as the first two arguments say. Each call is made 40 times,
# so that the JIT makes the stubs anew meanwhile. A third argument is ahead-of-time.
set -eu
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
case ${3:-jit} in
  jit) options="-p:UseAppHost=true" ;;
  ahead-of-time) options="-p:AheadOfTime=true --use-current-runtime" ;;
  *) echo "$3: ahead-of-time" >&2; exit 2 ;;
esac

python3 eng/calls "$out" "${1:-1500}" "${2:-1}"
cc -std=c11 -O2 -pthread -fPIC -shared -o "$out/libcalls.so" "$out/calls.c"
dotnet publish eng/calls/FuzzCalls.csproj -c Release --nologo -v q -p:Written="$out" $options -o "$out/program"
cp "$out/libcalls.so" "$out/program"
"$out/program/FuzzCalls"
