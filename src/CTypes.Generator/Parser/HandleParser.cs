using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CHandle]</c> class.</summary>
internal static class HandleParser
{
    private const string Base = "NativeHandle";

    private static readonly string[] s_ofHandle = [nameof(IntPtr), nameof(Boolean)];

    public static HandleModel? Parse(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        if (type.TypeKind != TypeKind.Class || AttributeReading.Find(type, KnownNames.CHandleAttribute) is not { } attribute) return null;
        int mark = findings.Mark;
        ContainerModel? container = ContainerParser.Parse(type, findings);
        BaseTypes.Check(type, Base, findings);
        OwnMembers.CheckConstructors(type, findings, [], s_ofHandle);
        bool isInvalidTaken = GeneratedNames.AreTaken(type, GeneratedNames.IsInvalid, findings);
        bool freeNativeIsTaken = GeneratedNames.AreTaken(type, GeneratedNames.FreeNative, findings);
        UnsafeCode.Check(type, compilation, findings);
        if (HandleTypes.Problem(attribute, TargetsReader.Read(compilation)) is { } problem)
            findings.Add(Rules.HandleTypeNotAllowed, () => attribute.Location(attribute.Named("Type") is null ? "Invalid" : "Type"), type.Name, problem);

        FreeMethodModel? method = FreeMethodParser.Parse(type, attribute, findings);
        FreeingFunction free = Free(type, attribute, compilation, findings);
        return container is null || BaseTypes.IsTaken(type, Base)
            ? null
            : new HandleModel(
                container with { Deprecations = Deprecations.NamedBy(type, findings) },
                TypeNames.Own(type),
                free,
                method,
                HandleTypes.Stored(type),
                findings.FirstErrorSince(mark),
                new TakenOfHandle(OwnMembers.HasConstructor(type), OwnMembers.HasConstructor(type, s_ofHandle), isInvalidTaken, freeNativeIsTaken));
    }

    private static FreeingFunction Free(INamedTypeSymbol type, AttributeData attribute, Compilation compilation, Findings findings)
    {
        string? symbol = attribute.NamedText("Free");
        ITypeSymbol? library = attribute.NamedType("Library");
        if (!FreeMethodParser.IsNamed(attribute) && (string.IsNullOrEmpty(symbol) || library is null || !Libraries.HasModule(library)))
            ReportNotFreed(type, attribute, symbol, library, findings);
        AttributeData? libraryAttribute = library is null ? null : AttributeReading.Find(library, KnownNames.CLibraryAttribute);
        bool isImport = libraryAttribute is not null && ImportParser.IsImport(libraryAttribute);
        return new FreeingFunction(
            symbol ?? "",
            new MemberNames(type).Take(isImport ? "CallFree" : "s_free"),
            library is null ? "" : TypeNames.Full(library),
            libraryAttribute?.FirstText() ?? "",
            isImport,
            library is null ? CallModel.Cdecl : CallConvParser.OfFree(symbol ?? "", library),
            HandleTypes.Keeps(attribute, "UseErrno"),
            HandleTypes.Keeps(attribute, "UseLastError"),
            attribute.NamedFlag("FreeTakesAddress"),
            FreeCheckParser.Parse(type, attribute, library, compilation, findings));
    }

    private static void ReportNotFreed(INamedTypeSymbol type, AttributeData attribute, string? free, ITypeSymbol? library, Findings findings)
    {
        bool hasLibrary = library is not (null or IErrorTypeSymbol);
        const string Free = "Free = \"…\" with the C function that frees it", Library = "Library = typeof(…) with the [CLibrary] class that has it";
        string c = attribute.Named("Type") is { Value: ITypeSymbol stated } ? TypeNames.Short(stated) : "c_void_p";
        string bare = $", or declare '[CTypedef(typeof({c}))] partial struct {type.Name}' where nothing frees it";
        string? missing = (string.IsNullOrEmpty(free), hasLibrary) switch
        {
            (true, false) => $"nothing says how; write {Free}, and {Library}{bare}",
            (true, true) => $"nothing says by which function; write {Free}{bare}",
            (false, false) => $"nothing says which library has '{free}'; write {Library}",
            _ => null,
        };
        if (missing is not null)
        {
            findings.Add(Rules.HandleCannotBeFreed, attribute.Location, type.Name, missing);
            return;
        }

        (string why, string mend) = Libraries.WhyNoModule(library!);
        findings.Add(Rules.HandleCannotBeFreed, () => attribute.Location("Library"), type.Name, $"{why}; {mend}");
    }
}
