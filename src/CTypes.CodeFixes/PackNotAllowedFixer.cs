using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Offers the nearest values of Pack that C compilers know, or none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PackNotAllowedFixer() : ByteCountFixer(Rules.PackNotAllowed, "Pack");
