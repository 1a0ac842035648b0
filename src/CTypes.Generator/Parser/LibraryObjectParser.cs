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
        bool canConstruct = !OwnMembers.HasPrimaryConstructor(type);
        return new LibraryObjectModel(
            TypeNames.Own(type),
            hasBase,
            disposeIsTaken,
            TakesNames: canConstruct && !OwnMembers.HasConstructor(type),
            TakesPath: canConstruct && !OwnMembers.HasConstructor(type, nameof(String), KnownNames.LoadFlags),
            TakesHandle: canConstruct && !OwnMembers.HasConstructor(type, nameof(IntPtr)));
    }

    /// <summary>Reports a static function or variable in a class with objects.</summary>
    public static void CheckMember(ISymbol member, LibraryScope scope)
    {
        if (scope.Table is null && !scope.Type.IsStatic && member.IsStatic)
            scope.Findings.Add(Rules.LibraryNotStatic, () => member.Locations.FirstOrDefault(), $"{scope.Type.Name}.{member.Name}", $"is static, but each object of '{scope.Type.Name}' has a library of its own; write 'static partial class {scope.Type.Name}', or a {(member is IPropertySymbol ? "property" : "method")} without 'static'");
    }
}
