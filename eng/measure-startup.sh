#!/usr/bin/env bash
# What a program weighs that reads one number with C's atoi, and how long it takes from start to end: in C, ahead of time, and under the JIT.
# Prints a table; the median of 20 starts, or of as many as the argument says. The programs take turns.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C
project=eng/measure-startup
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

cc -O2 -s -o "$out/c" $project/startup.c
for declared in CFunction LibraryImport; do
    dotnet publish $project -c Release --nologo -v q -p:AheadOfTime=true -p:Declared=$declared -p:DebugType=none --use-current-runtime -o "$out/ahead-$declared" >&2
    dotnet publish $project -c Release --nologo -v q -p:Declared=$declared -p:DebugType=none -o "$out/jit-$declared" >&2
    dotnet publish $project -c Release --nologo -v q -p:ReadyToRun=true -p:Declared=$declared -p:DebugType=none --use-current-runtime --self-contained false -o "$out/ready-$declared" >&2
done
rm -f "$out"/*/*.dbg "$out"/*/*.xml

programs=(c ahead-CFunction/startup ahead-LibraryImport/startup jit-CFunction/startup jit-LibraryImport/startup ready-CFunction/startup ready-LibraryImport/startup)
names=("C" "ahead of time, \`[CFunction]\`" "ahead of time, \`[LibraryImport]\`" "JIT, \`[CFunction]\`" "JIT, \`[LibraryImport]\`" "\`PublishReadyToRun\`, \`[CFunction]\`" "\`PublishReadyToRun\`, \`[LibraryImport]\`")
for ((round = 0; round < ${1:-20}; round++)); do
    for i in "${!programs[@]}"; do
        begin=${EPOCHREALTIME/./}
        "$out/${programs[i]}" 42 > "$out/printed"
        echo $((${EPOCHREALTIME/./} - begin)) >> "$out/times$i"
        [ "$(cat "$out/printed")" = 42 ]
    done
done

bytes() { if [ -d "$1" ]; then cat "$1"/* | wc -c; else wc -c < "$1"; fi }
echo "| program | size | start to end | spread |"
echo "|---|---:|---:|---:|"
for i in "${!programs[@]}"; do
    weight=$(bytes "$out/${programs[i]%/startup}")
    sort -n "$out/times$i" | awk -v name="${names[i]}" -v bytes="$weight" '
        { time[NR] = $1 / 1000 }
        END {
            size = bytes < 1e6 ? sprintf("%.0f kB", bytes / 1e3) : sprintf("%.2f MB", bytes / 1e6)
            printf "| %s | %s | %.1f ms | %.1f–%.1f |\n", name, size, (time[int((NR + 1) / 2)] + time[int(NR / 2) + 1]) / 2, time[1], time[NR]
        }'
done
