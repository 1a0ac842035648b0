using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Reads the error where the function left it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ErrorReadElsewhereFixer() : InsteadFixer(Rules.ErrorReadElsewhere);
