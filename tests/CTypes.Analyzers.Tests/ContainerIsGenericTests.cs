using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ContainerIsGenericTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ContainerIsGeneric);

    [Fact]
    public Task A_generic_function_is_marked_at_its_name() => s_rule.Reports(
        Source.Library("""
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int [|Abs|]<T, U>(int value) where T : unmanaged, IEquatable<T> where U : class?, new();
            """),
        message: "'Case.Abs' is generic or stands in a generic type, which C does not have; remove the type parameters, or move it out of the generic type");

    [Fact]
    public Task A_generic_library_is_marked() => s_rule.Reports(Source.InFile("""
        [CLibrary("c")]
        public static partial class [|LibC|]<T>
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);
        }
        """));

    [Fact]
    public Task Types_in_a_generic_type_are_marked_at_their_own_names() => s_rule.Reports(Source.Library("", """
        public static partial class Outer<T>
        {
            [CStruct]
            public partial struct [|Point|]
            {
                public int x, y;
            }

            [Callback(ArgTypes = [typeof(c_int)])]
            public sealed partial class [|Seen|];

            [CHandle(Free = "free", Library = typeof(Case))]
            public sealed partial class [|Memory|];
        }
        """));

    [Fact]
    public Task A_nested_type_of_plain_types_is_accepted() => s_rule.Accepts(Source.InFile("""
        public static partial class Outer
        {
            [CStruct]
            public partial struct Point
            {
                public int x, y;
            }
        }
        """));
}
