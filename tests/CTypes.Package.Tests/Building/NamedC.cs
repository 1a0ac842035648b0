namespace CTypes.Package.Tests.Building;

/// <summary>A program in which a library, a record, a handle and a callback are classes named <c>C</c>, and a property, a parameter and a type parameter are too.</summary>
internal static class NamedC
{
    private const string Names = "Names = [\"libc.so.6\", \"libSystem.B.dylib\"]";

    public static SourceFile[] Files { get; } =
    [
        new("Program.cs", """
            using Divisions;

            int[] numbers = [8, 7];
            Sorting.LibC.Sort(numbers, (in int a, in int b) => a.CompareTo(b));
            Console.WriteLine(string.Join(' ', [
                C.Abs(-1),
                Members.LibC.StringLength("ab"),
                Members.LibC.C,
                Members.LibC.Same(4),
                new Generic<int>().Length("hello"),
                (int)Division.Divide(13, 2).C,
                .. numbers]));
            using Files.C file = Files.LibC.Open("/dev/null", "r");
            """),
        new("C.cs", $$"""
            using CTypes;

            [CLibrary("c", {{Names}})]
            public static partial class C
            {
                [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
                public static partial int Abs(int value);
            }
            """),
        new("Members.cs", $$"""
            using CTypes;

            namespace Members;

            [CLibrary("c", {{Names}})]
            public static partial class LibC
            {
                public static int C => 3;

                public static C Same<C>(C value) => value;

                [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
                public static partial int StringLength(string C);
            }
            """),
        new("Generic.cs", """
            public sealed class Generic<C>
            {
                public int Length(string text) => Members.LibC.StringLength(text);
            }
            """),
        new("Divisions.cs", $$"""
            using CTypes;

            namespace Divisions;

            [CStruct]
            public partial struct Quotient
            {
                public partial c_int C { get; set; }
                public partial c_int rem { get; set; }
            }

            [CLibrary("c", {{Names}})]
            public static partial class Division
            {
                [CFunction("div", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(Quotient))]
                public static partial Quotient Divide(int dividend, int divisor);
            }
            """),
        new("Sorting.cs", $$"""
            using CTypes;

            namespace Sorting;

            [Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)]
            public sealed partial class C { public delegate int Handler(in int a, in int b); }

            [CLibrary("c", {{Names}})]
            public static partial class LibC
            {
                [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(C)], RestType = typeof(void))]
                [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
                public static partial void Sort(Span<int> items, [Lifetime(CallbackLifetime.Call)] C.Handler compare);
            }
            """),
        new("Files.cs", $$"""
            using CTypes;

            namespace Files;

            [CLibrary("c", {{Names}})]
            public static partial class LibC
            {
                [CFunction("fopen", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(C), UseErrno = true)]
                public static partial C Open(string path, string mode);
            }

            [CHandle(Free = "fclose", Library = typeof(LibC))]
            public sealed partial class C;
            """),
    ];
}
