using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Calls the function that frees what was allocated.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OwnedPointerFreedElsewhereFixer() : InsteadFixer(Rules.OwnedPointerFreedElsewhere);
