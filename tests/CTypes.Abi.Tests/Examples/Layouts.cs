using CTypes.Abi.Tests.Notation;
using CTypes.Shared;

namespace CTypes.Abi.Tests.Examples;

/// <summary>What docs/abi.md shows, which the tests of the documents compare.</summary>
public class LayoutExamples
{
    [Fact]
    public void A_record_has_a_layout_or_there_is_a_reason()
    {
        RecordDeclaration record = RecordNotation.Parse("record: struct { c_char a; c_int b; }");
        Target target = Targets.Find("linux-x64")!;
        #region example: a layout of a record
        EquatableArray<LayoutProblem> problems = Layout.Check(record, target);   // what is wrong with it; a record inside it has its problems to itself
        bool isSound = Layout.IsSound(record, target);                           // whether there is a layout: no problem here, and none inside
        RecordLayout layout = Layout.Of(record, target);                         // size, alignment, and where each member starts
        #endregion
        Assert.Empty(problems);
        Assert.True(isSound);
        Assert.Equal((8, 4, 4), ((int)layout.SizeBytes, layout.AlignBytes, (int)layout.Fields[1].ByteOffset));
    }

    [Fact]
    public void A_record_is_not_sound_where_one_inside_it_is_not()
    {
        Target target = Targets.Find("linux-x64")!;
        RecordDeclaration outer = RecordNotation.ParseAll("inner: struct { c_double b : 3; }\nouter: struct { c_char a; inner c; }")[1];
        Assert.Empty(Layout.Check(outer, target));
        Assert.False(Layout.IsSound(outer, target));
    }
}
