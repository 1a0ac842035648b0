using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Tells C the length that there is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BufferTooShortFixer() : InsteadFixer(Rules.BufferTooShort);
