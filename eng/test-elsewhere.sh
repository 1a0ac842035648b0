#!/bin/sh
# The tests of calls, callbacks, data and records on another platform than this one: win-x64 with Wine and MinGW's gcc,
# linux-arm64 with QEMU and the cross compiler, linux-musl-x64 with musl's loader beside glibc's. A second argument is a part
# of the names of the tests to run.
# On Debian: apt-get install wine64 wine gcc-mingw-w64-x86-64, or qemu-user gcc-aarch64-linux-gnu libc6-dev-arm64-cross, or
# musl-tools; .NET wants libstdc++.so.6 and libgcc_s.so.1 for musl as well, which MUSL_LIBRARIES names a folder of: Alpine's
# packages libstdc++ and libgcc have them.
set -eu
cd "$(dirname "$0")/.."
platform=${1:?win-x64, linux-arm64 or linux-musl-x64}
shift
case $platform in
  win-x64) emulator=wine runner="taskset -c 0 wine" compiler=x86_64-w64-mingw32-gcc suffix=.exe ;;
  linux-arm64) emulator=qemu-aarch64 runner=qemu-aarch64 compiler=aarch64-linux-gnu-gcc suffix= ;;
  linux-musl-x64) emulator=/lib/ld-musl-x86_64.so.1 runner="env LD_LIBRARY_PATH=${MUSL_LIBRARIES:?see $0}" compiler=musl-gcc suffix= ;;
  *) echo "$platform: win-x64, linux-arm64 or linux-musl-x64" >&2; exit 2 ;;
esac
for tool in $emulator $compiler; do
  command -v $tool >/dev/null || { echo "$tool is needed; see the packages in $0." >&2; exit 2; }
done

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export WINEDEBUG=-all WINEPREFIX="$out/wine" QEMU_LD_PREFIX=/usr/aarch64-linux-gnu
# Neither emulator bears code that is written through a second mapping. With one core Wine stops threads for the garbage
# collector at once; with two it takes minutes where both threads allocate.
export DOTNET_EnableWriteXorExecute=0

for program in CTypes.Runtime.AheadOfTime CTypes.Data.AheadOfTime; do
  dotnet publish "tests/$program" -c Release -p:Elsewhere="$platform" --nologo -v q -o "$out/$program"
done

status=0
for program in CTypes.Runtime.AheadOfTime CTypes.Data.AheadOfTime; do
  $runner "$out/$program/$program$suffix" "$@" || status=1
done
exit $status
