#!/bin/sh
# Random functions of C, called through generated stubs: 1,500 of seed 1, or as the first two arguments say. Each call is made 40 times,
# so that the JIT makes the stubs anew meanwhile. A third argument is ahead-of-time, disabled-marshalling or linux-arm64, which wants what
# eng/test-elsewhere.sh does.
set -eu
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export QEMU_LD_PREFIX=/usr/aarch64-linux-gnu
runner=
case ${3:-jit} in
  jit) options="-p:UseAppHost=true" ;;
  ahead-of-time) options="-p:AheadOfTime=true --use-current-runtime" ;;
  disabled-marshalling) options="-p:DisabledMarshalling=true" ;;
  linux-arm64) options="-p:Elsewhere=$3" runner="env DOTNET_EnableWriteXorExecute=0 qemu-aarch64" ;;
  *) echo "$3: ahead-of-time, disabled-marshalling or linux-arm64" >&2; exit 2 ;;
esac

python3 eng/calls "$out" "${1:-1500}" "${2:-1}"
dotnet publish eng/calls/FuzzCalls.csproj -c Release --nologo -v q -p:Written="$out" $options -o "$out/program"
$runner "$out/program/FuzzCalls"
