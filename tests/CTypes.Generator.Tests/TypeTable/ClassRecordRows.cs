using System.Collections.Immutable;

namespace CTypes.Generator.Tests.TypeTable;

/// <summary>Records of the class form: C gets their address, and what C hands out is seen as a view.</summary>
internal static class ClassRecordRows
{
    private const string Spot = "[CStruct] public sealed partial class Spot { public partial int x { get; set; } public partial int y { get; set; } }";

    private static readonly ImmutableArray<(int, string)> s_values = [(0, "null"), (1, "new Spot(0, 0)"), (2, "new Spot(1, -2)"), (3, "new Spot(int.MinValue, int.MaxValue)")];

    public static IEnumerable<Row> All()
    {
        yield return new Row("POINTER<Spot>", "Spot?", s_values)
        {
            Stem = "point_pointer",
            Declarations = Spot,
            Same = "({0}?.x, {0}?.y) == ((int?, int?))(({1} as Spot)?.x, ({1} as Spot)?.y)",
        }
            .Except("C may keep or replace the pointer", Position.InOut, Position.Reference)
            .Except("nobody would keep the object after the callback has returned", Position.CallbackResult)
            .Except("the value form has no place to keep the object alive", Position.Field);
        yield return new Row("c_void_p", "Spot", s_values.RemoveAt(0)) { Stem = "point_address", Declarations = Spot }
            .Except("nothing says what is at the address", [.. Enum.GetValues<Position>().Except([Position.Argument, Position.StackArgument])]);
    }

    /// <summary>A member of a class is what a member of a struct is, and may also be an object that the record keeps alive.</summary>
    public static Row AsMember(Row row)
    {
        bool isKept = row is { C: "c_char_p" or "c_wchar_p" or "POINTER<c_char16_t>", CSharp: "string" or "string?" } or { C: "Turn", CSharp: "Turn" or "Turn?" } or { C: "POINTER<Spot>" };
        if (isKept) return row with { Refused = row.Refused.Remove(Position.ClassField), ShowsWhatCStored = row.C != "Turn" };
        if (row.C == "c_longdouble") return row;
        return row.Refused.TryGetValue(Position.Field, out string? reason) ? row.Except(reason, Position.ClassField) : row;
    }
}
