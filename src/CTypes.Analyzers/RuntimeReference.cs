using CTypes.Generator;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers;

/// <summary>Whether a project uses our runtime.</summary>
internal static class RuntimeReference
{
    /// <summary>By the names of its references: to look for a type, the compiler first reads all that was generated.</summary>
    public static bool IsIn(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == KnownNames.Namespace);
}
