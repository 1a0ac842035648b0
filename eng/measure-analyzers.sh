#!/bin/sh
# Compiles a project of 5,000 C functions and prints each analyzer's share of the compiler's time; fails when one takes more than 3 %.
set -eu
cd "$(dirname "$0")/.."
dotnet build eng/measure-analyzers --nologo -v q -c Release
eng/measure-analyzers/bin/Release/net10.0/MeasureAnalyzers "$PWD/src/CTypes.Analyzers/bin/Release/netstandard2.0"
