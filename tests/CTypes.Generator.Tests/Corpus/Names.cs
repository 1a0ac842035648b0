namespace Corpus.Names
{
    using global::CTypes;

    /// <summary>Types with the runtime's names.</summary>
    public class C;

    public class Module;

    public class Argument;

    public class NativeCall;

    [CLibrary("names")]
    public static partial class Names
    {
        public static int C => s_Collide + s_module;

        private static int s_Collide = 1, s_module = 2;

        [CFunction("a", ArgTypes = [typeof(c_char_p), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(POINTER<c_char_p>), typeof(POINTER<c_int>)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Check))]
        public static partial int Collide(string x, int result, int function, int errno, int xUtf8, int returned, [Free("free")] out string? free, ref int xPointer);

        [CFunction("b", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
        public static partial int Module_(Span<int> x, int xPointer, out int xValue);

        [CFunction("c", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
        public static partial int Hide(string Module, int Check);

        [CFunction("d", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(result))]
        public static partial int Lower(int s_Lower);

        [CFunction("e", ArgTypes = [typeof(c_size_t), typeof(c_int)], RestType = typeof(c_int))]
        public static partial int @if(int @while, int whileValue);

        [CFunction("f\"\\\n", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(void))]
        public static partial void Discard(int _, int __);

        private static void Check(int result) => _ = result;

        private static void result(int value) => _ = value;
    }
}

namespace Corpus.CTypes.Deep
{
    using global::CTypes;

    [CLibrary("deep")]
    internal static partial class Library
    {
        [CFunction("a", ArgTypes = [typeof(c_char_p), typeof(Wait)], RestType = typeof(c_char_p))]
        internal static partial string? A(string text, [Lifetime(CallbackLifetime.Call)] Wait.Handler wait);
    }

    [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
    internal sealed partial class Wait { internal delegate int Handler(int slot); }
}

namespace CTypes.Bindings
{
    [CLibrary("inside")]
    public static partial class Inside
    {
        [CFunction("a", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
        public static partial int A([ErrorContext] string text);
    }
}

namespace Corpus.System
{
    using global::CTypes;

    public class Exception;

    public class Span;

    [CLibrary("system")]
    public static partial class Runtime
    {
        [CFunction("a", ArgTypes = [typeof(POINTER<c_int>), typeof(Visit)], RestType = typeof(c_int))]
        public static partial int A(global::System.Span<int> items, Visit visit);
    }

    [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
    public sealed partial class Visit;

    [CHandle(Free = "a", Library = typeof(Runtime))]
    public sealed partial class Marshal;

    [CStruct]
    public partial struct Object { public int X; }
}

namespace Corpus.@namespace.@class
{
    using global::CTypes;

    [CLibrary("keywords")]
    public static partial class @static
    {
        [CFunction("a", ArgTypes = [typeof(@delegate)], RestType = typeof(c_int))]
        public static partial int @return(@delegate @delegate);
    }

    [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
    public sealed partial class @delegate;
}

namespace Corpus.Cases
{
    using global::CTypes;

    [CStruct] public partial struct Sqlite { public int X; }

#pragma warning disable CS8981 // as C has it
    [CStruct] public partial struct sqlite { public int X; }

    [CLibrary("one")] public static partial class SQLITE;
}

namespace Corpus.cases
{
    using global::CTypes;

    [CStruct] public partial struct Sqlite { public int X; }
}

namespace Corpus.Nested
{
    using global::CTypes;

    public partial class Outer
    {
        private static partial class Hidden
        {
            [CLibrary("hidden")]
            internal static partial class Library
            {
                [CFunction("a", ArgTypes = [typeof(Pair), typeof(POINTER<Pair>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
                public static partial int A(Pair pair, ref Pair other);

                [CFunction("b", ArgTypes = [], RestType = typeof(c_int))]
                private static partial int B();

                internal static void Check(int result, CFunctionInfo function, in AArguments arguments) => _ = arguments.pair.X + B();
            }

            [CStruct]
            internal partial struct Pair { public int X; internal int Y; private int z; public readonly int Z => z; }
        }

        public static int Call() { Hidden.Pair pair = new(1, 2, 3); return Hidden.Library.A(pair, ref pair); }
    }
}

namespace Corpus.Contextual
{
    using global::CTypes;

    [CStruct] public partial struct @file { public int X; }

    [CStruct] public partial class @record { public partial int X { get; set; } }

    [CUnion] public partial struct @scoped { public partial int X { get; set; } }

    [CTypedef(typeof(c_void_p))] public partial struct @required;

    [CArray(typeof(@file), 3)] public partial struct @extension;

    [CHandle(Free = "free", Library = typeof(Library))] public sealed partial class @partial;

    [CLibrary("contextual")]
    public static partial class Library
    {
        [CFunction("a", ArgTypes = [typeof(@file), typeof(POINTER<@record>), typeof(@scoped), typeof(@required), typeof(POINTER<@extension>), typeof(@partial)], RestType = typeof(@scoped))]
        public static partial @scoped A(@file @file, @record @record, @scoped @scoped, @required @required, ref @extension @extension, @partial @partial);
    }
}
