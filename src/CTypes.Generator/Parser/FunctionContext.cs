using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>A method that calls C, and where it stands.</summary>
/// <param name="Attribute">What says which C function it calls, and how.</param>
/// <param name="Name">Class and method, as errors name them.</param>
internal sealed record FunctionContext(IMethodSymbol Method, AttributeData Attribute, LibraryScope Scope, string Name)
{
    public Findings Findings => Scope.Findings;

    /// <summary>The C function: the library's symbol, or the method's own name where a table has it.</summary>
    public string Symbol => Scope.Table is null && Attribute.FirstText() is { } stated ? stated : Name;

    /// <summary>Reports what is wrong with the method as a whole.</summary>
    public void Report(DiagnosticDescriptor rule, params object?[] arguments) => Findings.Add(rule, Place, arguments);

    private Location? Place() => (GeneratedHalf.Has(Method) ? Method.PartialImplementationPart ?? Method : Method).Locations.FirstOrDefault();
}
