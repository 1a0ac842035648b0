using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CLibrary]</c> class and all its functions and variables.</summary>
internal static class LibraryParser
{
    public static LibraryModel? Parse(INamedTypeSymbol type, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        if (type.TypeKind != TypeKind.Class || AttributeReading.Find(type, KnownNames.CLibraryAttribute) is not { ConstructorArguments: [{ } stated] } attribute) return null;
        string name = stated.Value as string ?? "";
        int mark = findings.Mark;
        LibraryObjectModel? part = LibraryObjectParser.Parse(type, findings);
        CallConvParser.Check(attribute, type.Name, TargetsReader.Read(compilation), findings);
        ImportParser.CheckLibrary(type, attribute, findings);
        bool moduleIsTaken = GeneratedNames.AreTaken(type, GeneratedNames.Module, findings);
        if (ContainerParser.Parse(type, findings) is not { } container) return null;

        LibraryScope scope = Scope(type, attribute, name, compilation, findings, findings.FirstErrorSince(mark));
        EquatableArray<string> records = findings.WantsText ? LibraryRecords.Of(type).ToEquatableArray() : [];
        LayoutsModel? layouts = records.Count > 0 ? new LayoutsModel(scope.Take("VerifyLayouts"), records) : null;
        scope.Verifier = layouts?.Verifier;
        ModuleModel module = Module(attribute, scope.TakeField("module"), SymbolResolverParser.Parse(type, attribute, findings), moduleIsTaken);
        ErrorClassesModel? errorClasses = ErrorClassParser.Parse(type, compilation, scope.Take, findings);
        scope.ErrorClasses = errorClasses?.Method;
        Members members = MembersOf(type, scope, cancellation);

        return new LibraryModel(
            container with { Deprecations = Deprecations.NamedBy(type, findings) },
            name,
            module,
            layouts,
            findings.WantsText ? SharedWork.Named(members.Functions, scope.Take).ToEquatableArray() : [],
            members.Variables.ToEquatableArray(),
            members.Declarations.ToEquatableArray(),
            errorClasses,
            part,
            HasIsTaken(type, members, findings));
    }

    private static LibraryScope Scope(INamedTypeSymbol type, AttributeData attribute, string name, Compilation compilation, Findings findings, string? brokenRule) => new(type, name, compilation, findings)
    {
        BrokenRule = brokenRule ?? AttributeValues.RuleOf(attribute),
        Coding = TextCodings.Of(attribute, TextCoding.Default),
        UseErrno = attribute.NamedFlag("UseErrno"),
        UseLastError = attribute.NamedFlag("UseLastError"),
        TellsOfCalls = attribute.NamedFlag("CallEvents"),
        ErrCheckType = attribute.NamedType("ErrCheckType"),
    };

    private static Members MembersOf(INamedTypeSymbol type, LibraryScope scope, CancellationToken cancellation)
    {
        Members members = new([], [], []);
        foreach (ISymbol member in type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is IMethodSymbol method && !ExtensionBlocks.IsOfBlock(method) && AttributeReading.Find(method, KnownNames.CFunctionAttribute) is { } function)
            {
                if (FunctionParser.Parse(method, function, scope) is { } model) members.Functions.Add(model);
                if (MethodSignature.OfMissingDeclaration(method) is { } head) members.Declarations.Add(head);
            }
            else if (member is IPropertySymbol property && AttributeReading.Find(property, KnownNames.CVariableAttribute) is { } value
                && VariableParser.Parse(property, value, scope) is { } variable)
            {
                members.Variables.Add(variable);
            }
        }

        return members;
    }

    private static ModuleModel Module(AttributeData attribute, string slot, string? resolver, bool isTaken) => new(
        slot,
        attribute.NamedTexts("Names").ToEquatableArray(),
        attribute.NamedTexts("SearchPath").ToEquatableArray(),
        attribute.Named("Flags") is { } flags ? FlagsText.Of(flags) : null,
        resolver,
        isTaken);

    // Both are looked at, so that both are reported.
    private static bool HasIsTaken(INamedTypeSymbol type, Members members, Findings findings) =>
        (members.Functions.Any(f => f.Call.HasName is not null) || members.Variables.Any(v => v.HasName is not null)) && (GeneratedNames.AreTaken(type, GeneratedNames.Has, findings) | GeneratedNames.AreTaken(type, GeneratedNames.HasSymbols, findings));

    private sealed record Members(List<FunctionModel> Functions, List<VariableModel> Variables, List<string> Declarations);
}
