using System.ComponentModel;

namespace CTypes;

/// <summary>The C function that an <see cref="CFunctionAttribute.ErrCheck"/> method judges.</summary>
/// <param name="Library">The library's name as declared.</param>
/// <param name="Symbol">The C symbol.</param>
/// <param name="Method">The C# method, with its class.</param>
/// <param name="Resource">The value of the parameter that carries <see cref="ErrorContextAttribute"/>, as text; null when there is none.</param>
public readonly record struct CFunctionInfo(string Library, string Symbol, string Method, string? Resource = null)
{
    /// <summary>For generated code: makes the exception of the class that <see cref="CErrorAttribute"/> names for a code; null for other codes.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<CFunctionInfo, int, string, Exception?>? ErrorClasses { get; init; }

    /// <summary>The operation as messages name it: the symbol, and what it worked on.</summary>
    internal string Operation => Resource is null ? Symbol : $"{Symbol} '{Resource}'";
}
