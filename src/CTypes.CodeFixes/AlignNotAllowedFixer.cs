using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Offers the nearest powers of two, or none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AlignNotAllowedFixer() : ByteCountFixer(Rules.AlignNotAllowed, "Align");
