using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class NestedWriteIsLostTests
{
    private static readonly RuleVerifier s_rule = new(Rules.NestedWriteIsLost);

    // Statements of a method of a class with records in all kinds of places.
    private static string Method(string statements) => Source.InFile($$"""
        [CStruct]
        public partial struct Point
        {
            public partial int x { get; set; }
            public partial int y { get; set; }
        }

        [CStruct]
        public partial struct Rect
        {
            public partial ref Point from { get; }
            [CField(Count = 4)] public partial Span<byte> name { get; }

            public void Widen() => from.x++;
        }

        public struct Holder
        {
            public Rect rect;
        }

        public class Program
        {
            private readonly Rect _fixed;
            private Rect _rect;
            private readonly Holder _holder;

            private Rect Property { get; set; }

            private ref Rect Reference => ref _rect;

            private Rect Make() => _fixed.from.x == _holder.rect.from.x ? _rect : default;

            private static void Set(ref int value) => value = 1;

            private static void SetPoint(ref Point value) => value.x = 1;

            private static void Read(in Point value) => _ = value.x;

            public void Main(List<Rect> list, Rect[] array, Span<Rect> span, ReadOnlySpan<Rect> readOnly, in Rect input, ref Rect reference, Rect value, POINTER<Rect> pointer, Rect? maybe, bool flag, object boxed, Dictionary<int, Rect> map)
            {
                {{statements}}
            }
        }
        """);

    [Theory]
    [InlineData("[|list[0].from.x|] = 1;", "'The indexer of List' gives")]
    [InlineData("[|_fixed.from.x|] = 1;", "'_fixed' gives")]
    [InlineData("[|input.from.x|] = 1;", "'input' gives")]
    [InlineData("foreach (Rect rect in list) [|rect.from.x|] = 1;", "'rect' gives")]
    [InlineData("[|Make().from.x|] = 1;", "'Make(…)' gives")]
    [InlineData("[|Property.from.x|] = 1;", "'Property' gives")]
    public Task The_write_is_marked_and_the_message_names_what_gives_the_copy(string statement, string start) => s_rule.Reports(
        Method(statement),
        message: start + " a copy of the record here, so the write changes the copy and is lost. Copy the record to a variable, write to that and store it back.");

    [Theory]
    [InlineData("[|list[0].from.x|]++;")]
    [InlineData("--[|list[0].from.x|];")]
    [InlineData("[|list[0].from.x|] += 2;")]
    [InlineData("[|list[0].from|] = default;")]
    [InlineData("[|list[0].name[1]|] = 65;")]
    [InlineData("[|_holder.rect.from.x|] = 1;")]
    [InlineData("[|readOnly[0].from.x|] = 1;")]
    [InlineData("[|map[0].from.x|] = 1;")]
    [InlineData("[|maybe!.Value.from.x|] = 1;")]
    [InlineData("[|((Rect)boxed).from.x|] = 1;")]
    [InlineData("[|(flag ? value : reference).from.x|] = 1;")]
    [InlineData("[|new Rect().from.x|] = 1;")]
    [InlineData("[|default(Rect).name[0]|] = 1;")]
    [InlineData("SetPoint(ref [|list[0].from|]);")]
    [InlineData("Set(ref System.Runtime.CompilerServices.Unsafe.As<Point, int>(ref [|list[0].from|]));")]
    [InlineData("ref readonly Rect seen = ref value;\n[|seen.from.x|] = 1;")]
    [InlineData("foreach (ref readonly Rect rect in span) [|rect.from.x|] = 1;")]
    public Task What_changes_a_copy_is_marked(string statement) => s_rule.Reports(Method(statement));

    [Theory]
    [InlineData("value.from.x = 1;")]
    [InlineData("Rect copy = list[0];\ncopy.from.x = 1;\nlist[0] = copy;")]
    [InlineData("reference.from.x = 1;")]
    [InlineData("array[0].from.x = 1;")]
    [InlineData("array[0].name[0] = 1;")]
    [InlineData("_rect.from.x = 1;")]
    [InlineData("Reference.from.x = 1;")]
    [InlineData("pointer.Contents.from.x = 1;")]
    [InlineData("span[0].from.x = 1;")]
    [InlineData("foreach (ref Rect rect in span) rect.from.x = 1;")]
    [InlineData("Set(ref System.Runtime.CompilerServices.Unsafe.As<Point, int>(ref array[0].from));\nSetPoint(ref value.from);")]
    [InlineData("(flag ? ref value : ref reference).from.x = 1;")]
    [InlineData("System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list)[0].from.x = 1;")]
    public Task What_changes_the_record_itself_is_accepted(string statement) => s_rule.Accepts(Method(statement));

    [Theory]
    [InlineData("int x = list[0].from.x + _fixed.from.x + input.name[0];\n_ = x;")]
    [InlineData("Read(in value.from);\nRead(value.from);")]
    public Task Reading_a_copy_is_accepted(string statement) => s_rule.Accepts(Method(statement));

    [Fact]
    public Task In_a_readonly_member_this_is_a_copy() => s_rule.Reports(
        Source.InFile("""
            #pragma warning disable CS8656
            [CStruct]
            public partial struct Point
            {
                public int x;
            }

            [CStruct]
            public partial struct Rect
            {
                public partial ref Point from { get; }

                public readonly void Move() => [|from.x|] = 1;
            }
            """),
        message: "'this' gives a copy of the record here, so the write changes the copy and is lost. Copy the record to a variable, write to that and store it back.");
}
