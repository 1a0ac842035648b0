using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CHandle]</c> class.</summary>
internal static class HandleParser
{
    private const string Base = "SafeHandle";

    public static HandleModel? Parse(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        if (AttributeReading.Find(type, KnownNames.CHandleAttribute) is not { } attribute) return null;
        int mark = findings.Mark;
        ContainerModel? container = ContainerParser.Parse(type, findings);
        BaseTypes.Check(type, Base, findings);
        UnsafeCode.Check(type, compilation, findings);

        string? free = attribute.NamedText("Free");
        ITypeSymbol? library = attribute.NamedType("Library");
        if (string.IsNullOrEmpty(free) || library is null || !LibraryParser.HasModule(library))
            findings.Add(Rules.HandleCannotBeFreed, attribute.Location, type.Name);

        return container is null || BaseTypes.IsTaken(type, Base)
            ? null
            : new HandleModel(container, MethodSignature.Escape(type.Name), library is null ? "" : TypeNames.Full(library), free ?? "", new MemberNames(type).Take("s_free"), findings.FirstErrorSince(mark));
    }
}
