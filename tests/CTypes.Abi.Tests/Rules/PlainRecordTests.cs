using CTypes.Abi.Tests.Compilers;
using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Rules;

/// <summary>Records without bit-fields, against clang for every target.</summary>
public sealed class PlainRecordTests
{
    public static TheoryData<string> Rids => [.. Targets.All.Select(target => target.Rid)];

    [Theory, MemberData(nameof(Rids))]
    public void Every_scalar_has_the_compilers_size_and_alignment(string rid) => AgreesWithClang(rid, string.Join('\n',
        CTypeNames.Scalars.Keys.Select(name => $"s_{name}: struct {{ c_char first; {name} second; }}")));

    [Theory, MemberData(nameof(Rids))]
    public void Structs_unions_and_pointers_nest(string rid) => AgreesWithClang(rid,
        """
        point: struct { c_int x; c_int y; }
        number: union { c_int i; c_double d; c_char text[9]; }
        tagged: struct { c_char tag; number value; point where; ptr next; }
        either: union { tagged t; point p[3]; }
        """);

    [Theory, MemberData(nameof(Rids))]
    public void Arrays_of_arrays_have_no_gaps(string rid) => AgreesWithClang(rid,
        """
        odd: struct { c_short a; c_char b; }
        grid: struct { c_char first; odd cells[3][5]; c_longlong cube[2][3][4]; c_char last[1]; c_int none[0]; }
        """);

    [Theory, MemberData(nameof(Rids))]
    public void Pack_caps_the_alignment_of_members(string rid) => AgreesWithClang(rid, string.Join('\n', new[] { 1, 2, 4, 8, 16 }.Select(pack =>
        $"pack_{pack}: struct pack({pack}) {{ c_char a; c_short b; c_char c; c_int d; c_char e; c_longlong f; c_char g; c_longdouble h; c_char i; }}")));

    [Theory, MemberData(nameof(Rids))]
    public void Align_raises_members_and_records(string rid) => AgreesWithClang(rid,
        """
        wide: struct align(32) { c_char a; c_int b align(16); c_char c; }
        natural: struct align(8) { c_longlong a; c_int b align(1); }
        holder: struct { c_char a; wide b; natural c; c_char d; }
        tight: struct pack(1) { c_char a; wide b; natural c; c_int d align(8); c_char e; }
        tightest: struct pack(1) align(4) { c_char a; c_int b; c_char c; }
        twice: struct pack(2) { c_char a; tight b; tightest c[2]; }
        """);

    private static void AgreesWithClang(string rid, string notation)
    {
        Target target = Targets.Find(rid)!;
        IReadOnlyList<RecordDeclaration> records = RecordNotation.ParseAll(notation);
        IReadOnlyDictionary<string, Observed> truth = Clang.Observe(records, target);
        Assert.All(records, record => Assert.Equal(truth[record.Name], Observed.Of(Layout.Of(record, target))));
    }
}
