using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads what is special about a <c>[CLibrary]</c> class that is not static.</summary>
internal static class LibraryObjectParser
{
    /// <summary>The object's part; null for a static class.</summary>
    public static LibraryObjectModel? Parse(INamedTypeSymbol type, Findings findings)
    {
        if (type.IsStatic) return null;
        if (type.IsRecord) findings.Add(Rules.LibraryNotStatic, () => ContainerParser.PlaceOf(type), type.Name, $"is a record, whose copies would go on with a library that another one closed; write 'partial class {type.Name}'");
        bool hasBase = type.BaseType is { SpecialType: not SpecialType.System_Object };
        if (hasBase) findings.Add(Rules.LibraryNotStatic, () => ContainerParser.PlaceOf(type), type.Name, $"derives from '{type.BaseType!.Name}', and a library object has no base class; give it a field of that type, or an interface");

        bool disposeIsTaken = GeneratedNames.AreTaken(type, GeneratedNames.Dispose, findings);
        // Every other constructor would have to call a primary one, and only its author knows with what.
        bool canConstruct = !BaseTypes.HasPrimaryConstructor(type);
        return new LibraryObjectModel(
            TypeNames.Own(type),
            hasBase,
            disposeIsTaken,
            TakesNames: canConstruct && !Has(type),
            TakesPath: canConstruct && !Has(type, SpecialType.System_String, SpecialType.None),
            TakesHandle: canConstruct && !Has(type, SpecialType.System_IntPtr));
    }

    /// <summary>Reports a static function in a class with objects.</summary>
    public static void CheckFunction(IMethodSymbol method, LibraryScope scope)
    {
        if (scope.Table is null && !scope.Type.IsStatic && method.IsStatic)
            scope.Findings.Add(Rules.LibraryNotStatic, () => method.Locations.FirstOrDefault(), $"{scope.Type.Name}.{method.Name}", $"is static, but each object of '{scope.Type.Name}' has a library of its own; write 'static partial class {scope.Type.Name}', or a method without 'static'");
    }

    // A constructor of the user's own takes the place of the generated one.
    private static bool Has(INamedTypeSymbol type, params SpecialType[] parameters) => type.InstanceConstructors.Any(c =>
        !c.IsImplicitlyDeclared && !GeneratedHalf.Has(c) && c.Parameters.Length == parameters.Length
        && c.Parameters.Zip(parameters, (parameter, special) => parameter.Type.SpecialType == special && (special != SpecialType.None || parameter.Type.Name == KnownNames.LoadFlags)).All(same => same));
}
