using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CInterface]</c> class and all its functions.</summary>
internal static class InterfaceParser
{
    private const string Base = "CInterfaceHandle";

    private static readonly string[] s_ofPointer = [nameof(IntPtr), nameof(Boolean)];

    // What stubs ask of an object: a function of the same name would answer.
    private static readonly string[] s_asked = [GeneratedNames.IsInvalid, GeneratedNames.Dispose, "DangerousGetHandle", "TakeReference", "DependOn"];

    public static InterfaceModel? Parse(INamedTypeSymbol type, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        if (type.TypeKind != TypeKind.Class || AttributeReading.Find(type, KnownNames.CInterfaceAttribute) is not { } attribute) return null;
        int mark = findings.Mark;
        ContainerModel? container = Check(type, compilation, findings);
        bool duplicateIsTaken = GeneratedNames.AreTaken(type, GeneratedNames.Duplicate, findings);
        if (container is null) return null;

        ITypeSymbol? library = LibraryOf(type, attribute, findings);
        LibraryScope scope = new(type, type.Name, compilation, findings)
        {
            BrokenRule = findings.FirstErrorSince(mark),
            Table = new InterfaceTable(library is null ? null : $"{TypeNames.Full(library)}.{GeneratedNames.Module}"),
        };
        ErrorClassesModel? errorClasses = ErrorClassParser.Parse(type, compilation, scope.Take, findings, library);
        scope.ErrorClasses = errorClasses?.Method;
        List<FunctionModel> functions = [];
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is { } function && FunctionParser.Parse(method, function, scope) is { } model) functions.Add(model);
        }

        return new InterfaceModel(
            container with { Deprecations = Deprecations.NamedBy(type, findings) },
            TypeNames.Own(type),
            functions.ToEquatableArray(),
            scope.Table.Iids.ToEquatableArray(),
            errorClasses,
            type.IsAbstract ? Rules.BaseTypeTaken.Id : null,
            new TakenOfInterface(BaseTypes.IsTaken(type, Base), duplicateIsTaken, OwnMembers.HasConstructor(type), OwnMembers.HasConstructor(type, s_ofPointer)));
    }

    private static ITypeSymbol? LibraryOf(INamedTypeSymbol type, AttributeData attribute, Findings findings)
    {
        if (attribute.NamedType("Library") is not { TypeKind: not TypeKind.Error } library) return null;
        if (Libraries.HasModule(library)) return library;
        (string why, string mend) = Libraries.WhyNoModule(library);
        findings.Add(Rules.AttributeHasNoEffect, () => attribute.Location("Library"), type.Name, "Library", why, mend);
        return null;
    }

    /// <summary>Checks the class itself; the container is null when it can have no generated half.</summary>
    public static ContainerModel? Check(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        ContainerModel? container = ContainerParser.Parse(type, findings);
        BaseTypes.Check(type, Base, findings);
        OwnMembers.CheckConstructors(type, findings, [], s_ofPointer);
        UnsafeCode.Check(type, compilation, findings);
        foreach (IMethodSymbol function in s_asked.SelectMany(name => type.GetMembers(name)).OfType<IMethodSymbol>().Where(IsAsked)) findings.Add(Rules.MemberNameTaken, () => function.Locations.FirstOrDefault(), function.Name, "");
        return container;
    }

    private static bool IsAsked(IMethodSymbol method) =>
        AttributeReading.Find(method, KnownNames.CFunctionAttribute) is not null
        && (method.Name == GeneratedNames.IsInvalid || method.Parameters.Length <= (method.Name == "DependOn" ? 1 : 0));
}
