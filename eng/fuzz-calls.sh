#!/bin/sh
# Random functions of C, called through generated stubs: 1,500 of seed 1, or as the first two arguments say. Each call is made 40 times,
# so that the JIT makes the stubs anew meanwhile. A third argument is ahead-of-time, disabled-marshalling, linux-arm64 or win-x64; the last
# two want what eng/test-elsewhere.sh does.
set -eu
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export QEMU_LD_PREFIX=/usr/aarch64-linux-gnu WINEDEBUG=-all WINEPREFIX="$out/wine"
runner= suffix=
case ${3:-jit} in
  jit) options="-p:UseAppHost=true" ;;
  ahead-of-time) options="-p:AheadOfTime=true --use-current-runtime" ;;
  disabled-marshalling) options="-p:DisabledMarshalling=true" ;;
  linux-arm64) options="-p:Elsewhere=$3" runner="env DOTNET_EnableWriteXorExecute=0 qemu-aarch64" ;;
  win-x64) options="-p:Elsewhere=$3" runner="env DOTNET_EnableWriteXorExecute=0 taskset -c 0 wine" suffix=.exe; trap 'wineserver -k || true; rm -rf "$out"' EXIT ;;
  *) echo "$3: ahead-of-time, disabled-marshalling, linux-arm64 or win-x64" >&2; exit 2 ;;
esac

python3 eng/calls "$out" "${1:-1500}" "${2:-1}" "${3:-jit}"
dotnet publish eng/calls/FuzzCalls.csproj -c Release --nologo -v q -p:Written="$out" $options -o "$out/program"
$runner "$out/program/FuzzCalls$suffix"
