namespace CTypes.Analyzers.Tests.Verification;

/// <summary>A program of functions that allocate for their caller, with a method's body.</summary>
internal static class OwnedProgram
{
    public static string Of(string body, string result = "void") => $$"""
        using System;
        using System.Runtime.InteropServices;
        using CTypes;

        [CLibrary("items")]
        public static partial class Items
        {
            [CFunction("item_new", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p))]
            [return: Owned("item_free")]
            public static partial nint New(int size);

            [CFunction("item_out", ArgTypes = [typeof(POINTER<c_void_p>)])]
            public static partial void Out([Owned("item_free")] out nint item);

            [CFunction("item_make", ArgTypes = [typeof(POINTER<c_void_p>)], RestType = typeof(c_int))]
            public static partial int Make([Owned("item_free")] out nint item);

            [CFunction("item_free", ArgTypes = [typeof(c_void_p)])]
            public static partial void Free(nint item);

            [CFunction("item_add", ArgTypes = [typeof(c_void_p)])]
            public static partial void Add(nint item);

            public static nint s_kept;

            public static {{result}} Run(bool more)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        [CLibrary("c")]
        public static unsafe partial class LibC
        {
            [CFunction("malloc", ArgTypes = [typeof(c_size_t)], RestType = typeof(c_void_p))]
            public static partial nint Allocate(nuint size);

            [CFunction("realloc", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_void_p))]
            public static partial nint Resize(nint memory, nuint size);

            [CFunction("free", ArgTypes = [typeof(c_void_p)])]
            public static partial void Free(nint memory);

            [CFunction("popen", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_void_p))]
            public static partial void* Start(string command, string mode);

            [CFunction("pclose", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int End(void* stream);

            [CFunction("fclose", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
            public static partial int Close(void* stream);

            [CFunction("memset", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_size_t)], RestType = typeof(c_void_p))]
            public static partial nint Clear(nint memory, int value, nuint size);
        }

        """;
}
