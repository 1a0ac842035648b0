using CTypes.Abi;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Records that .NET would pass wrongly but that another way passes right, on the targets at hand.</summary>
internal static class ByValueRoutes
{
    private const int MostRegisterBytes = 16;

    /// <summary>
    /// Whether C passes a record as nothing: a struct without members has size 0 in GNU C and takes no register and no stack
    /// (System V x86-64 psABI 3.2.3, AAPCS64 6.8.2). Microsoft's C has no such struct.
    /// </summary>
    public static bool IsNothing(CTypeReference type, Target[] targets) =>
        type is { Form: CForm.Record, Symbol: INamedTypeSymbol record } && RecordShape.IsEmpty(record)
        && !targets.Any(target => target.IsWindows);

    /// <summary>
    /// The alignment of the memory in which C returns an over-aligned record; 0 when this way is not open. A record of more
    /// than two eightbytes is returned through a pointer that the caller passes as a hidden first argument
    /// (System V x86-64 psABI 3.2.3, "Returning of Values"); passed openly, the pointer can have the record's alignment.
    /// </summary>
    public static int AlignOfReturnedMemory(CTypeReference type, Target[] targets)
    {
        if (type is not { Form: CForm.Record, Symbol: INamedTypeSymbol record } || !targets.All(target => target.Calls == CallRules.SysVX64)) return 0;
        if (RecordShape.WhyNotByValue(record) is null || RecordShape.WhyNotByValue(record, alignmentMatters: false) is not null) return 0;
        if (!RecordsElsewhere.IsKnown(record) || RecordDeclarationReader.Read(record) is not { } declaration || !Layout.IsSound(declaration, targets[0])) return 0;
        RecordLayout layout = Layout.Of(declaration, targets[0]);
        return layout.SizeBytes > MostRegisterBytes ? layout.AlignBytes : 0;
    }
}
