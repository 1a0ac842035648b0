namespace CTypes.Generator.Tests.TypeTable;

public class TypeTableTests
{
    public static TheoryData<int, string, Position> Cases
    {
        get
        {
            TheoryData<int, string, Position> data = [];
            foreach (((Row row, Position position), int number) in CaseAssembly.Cases.Select((c, number) => (c, number))) data.Add(number, row.ToString(), position);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_row_s_values_reach_C_and_come_back_in_every_position(int number, string row, Position position)
    {
        _ = (row, position);
        Assert.True(!CaseAssembly.Problems(number).Any(), string.Join("\n", CaseAssembly.Problems(number)) + "\n\n" + CaseAssembly.SourceOf(number));
        CaseAssembly.Run(number);
    }

    [Fact]
    public void What_the_compiler_lets_pass_is_in_the_table_and_what_the_table_refuses_does_not_pass()
    {
        HashSet<(string, string, Position)> accepted = [.. CandidatePairs.Accepted()];
        HashSet<(string, string, Position)> known = [.. CaseAssembly.Cases.Select(c => (c.Row.C, c.Row.CSharp, c.Position))];
        HashSet<(string, string, Position)> asked = [.. CandidatePairs.All];
        Assert.True(accepted.IsSubsetOf(known), "accepted, but not in the table:\n" + Show(accepted.Except(known)));
        Assert.True(accepted.IsSupersetOf(known.Where(asked.Contains)), "in the table, but refused:\n" + Show(known.Where(asked.Contains).Except(accepted)));
    }

    private static string Show(IEnumerable<(string C, string CSharp, Position Position)> pairs) =>
        string.Join("\n", pairs.GroupBy(p => (p.C, p.CSharp)).Select(g => $"{g.Key.C} as {g.Key.CSharp}: {string.Join(", ", g.Select(p => p.Position))}"));
}
