using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.CodeFixes;

/// <summary>Asks for C's size instead of .NET's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RecordMarshalledFixer() : InsteadFixer(Rules.RecordMarshalled);
