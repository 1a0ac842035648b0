namespace CTypes.Benchmarks;

/// <summary>Rows 1 to 8: calls. Each side is a loop of its own, as a program would write it.</summary>
/// <typeparam name="TCopy">Which copy it is: the compiler makes one for each structure.</typeparam>
internal static unsafe class CallRows<TCopy> where TCopy : struct, ICopy
{
    private static readonly nint s_negate = Ours.Module.GetSymbol("negate");
    private static readonly nint s_takePair = Ours.Module.GetSymbol("take_pair");
    private static readonly nint s_takeFour = Ours.Module.GetSymbol("take_four");
    private static readonly nint s_makePair = Ours.Module.GetSymbol("make_pair");
    private static readonly nint s_makeFour = Ours.Module.GetSymbol("make_four");
    private static readonly OurObject s_object = new();
    private static readonly string s_short = new('x', 13);
    private static readonly string s_long = new('x', 200);
    private static readonly int[] s_items = [1, 2, 3];
    private static readonly Pair s_pair = new(1, 2);
    private static readonly Four s_four = new(1, 2, 3, 4);

    public static Row[] All() => [.. Calls(), .. Arguments(), .. Records()];

    private static Row[] Calls() =>
    [
        new(1, "blittable call", "hand-written calli", 1.05,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.Negate(i); },
            n => { TCopy.Shift(); nint f = s_negate; for (int i = 0; i < n; i++) ((delegate* unmanaged[Cdecl]<int, int>)f)(i); }),
        new(1, "blittable call", "calli by hand that asks for its address", 1.05,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.Negate(i); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.NegateByHand(i); }),
        new(2, "blittable call", "C calling C", 1.1,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.Negate(i); },
            n => CLoops.Negate(s_negate, n)),
        new(2, "calli by hand, to compare", "C calling C", 1.1,
            n => { TCopy.Shift(); nint f = s_negate; for (int i = 0; i < n; i++) ((delegate* unmanaged[Cdecl]<int, int>)f)(i); },
            n => CLoops.Negate(s_negate, n)),
        new(2, "blittable call, SuppressGCTransition", "C calling C", 1.1,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) OurLeaves.Negate(i); },
            n => CLoops.Negate(s_negate, n)),
        new(3, "blittable call", "LibraryImport", 1.05,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.Negate(i); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.negate(i); }),
        new(4, "call with errno", "LibraryImport, SetLastError", 0.45,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) _ = Ours.NegateErrno(i); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.NegateLastError(i); }),
        new(8, "call of a library object", "call of a static library", 1.15,
            n => { TCopy.Shift(); OurObject library = s_object; for (int i = 0; i < n; i++) library.Negate(i); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.Negate(i); }),
        new(12, "variadic call with two doubles", "ffi_call", 1.2,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.SumDoubles(2, 1.5, 2.5); },
            Libffi.LoopOfSums() is { } loop ? Row.Timed(loop) : null) { Missing = Libffi.NotFound },
    ];

    private static Row[] Arguments() =>
    [
        new(5, "UTF-8 text, 13 characters", "LibraryImport, Utf8", 0.8,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) OurLibC.StringLength(s_short); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.strlen(s_short); }),
        new(5, "UTF-8 text, 200 characters", "LibraryImport, Utf8", 0.6,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) OurLibC.StringLength(s_long); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.strlen(s_long); }),
        new(6, "ref argument", "LibraryImport", 1.05,
            n => { TCopy.Shift(); int x = 0; for (int i = 0; i < n; i++) Ours.Increase(ref x); },
            n => { TCopy.Shift(); int x = 0; for (int i = 0; i < n; i++) Theirs.increase(ref x); }),
        new(6, "out as result", "LibraryImport", 1.05,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.Twice(i); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.twice(i, out _); }),
        new(6, "int[] argument", "LibraryImport", 1.05,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.FirstOfArray(s_items, 3); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.FirstOfArray(s_items, 3); }),
        new(6, "Span<int> argument", "LibraryImport", 1.05,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.FirstOfSpan(s_items, 3); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.FirstOfSpan(s_items, 3); }),
        new(6, "out by hand, to compare", "LibraryImport", 1.05,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.TwiceByHand(i); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.twice(i, out _); }),
        new(6, "int[] by hand, to compare", "LibraryImport", 1.05,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.FirstByHand(s_items, 3); },
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Theirs.FirstOfArray(s_items, 3); }),
    ];

    private static Row[] Records() =>
    [
        new(7, "struct of 16 bytes, argument", "C calling C", 1.1,
            n => { TCopy.Shift(); Pair pair = s_pair; for (int i = 0; i < n; i++) Ours.Take(pair); },
            n => CLoops.TakePair(s_takePair, n)),
        new(7, "struct of 16 bytes, result", "C calling C", 1.1,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.MakePair(i); },
            n => CLoops.MakePair(s_makePair, n)),
        new(7, "struct of 32 bytes, argument", "C calling C", 1.1,
            n => { TCopy.Shift(); Four four = s_four; for (int i = 0; i < n; i++) Ours.Take(four); },
            n => CLoops.TakeFour(s_takeFour, n)),
        new(7, "struct of 32 bytes, result", "C calling C", 1.1,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) Ours.MakeFour(i); },
            n => CLoops.MakeFour(s_makeFour, n)),
        new(7, "the first of them by hand, to compare", "C calling C", 1.1,
            n => { TCopy.Shift(); Pair pair = s_pair; nint f = s_takePair; for (int i = 0; i < n; i++) ((delegate* unmanaged[Cdecl]<Pair, double>)f)(pair); },
            n => CLoops.TakePair(s_takePair, n)),
        new(7, "the last of them by hand, to compare", "C calling C", 1.1,
            n => { TCopy.Shift(); nint f = s_makeFour; for (int i = 0; i < n; i++) ((delegate* unmanaged[Cdecl]<double, Four>)f)(i); },
            n => CLoops.MakeFour(s_makeFour, n)),
        new(7, "struct of 16 bytes, argument, SuppressGCTransition", "C calling C", 1.1,
            n => { TCopy.Shift(); Pair pair = s_pair; for (int i = 0; i < n; i++) OurLeaves.Take(pair); },
            n => CLoops.TakePair(s_takePair, n)),
        new(7, "struct of 16 bytes, result, SuppressGCTransition", "C calling C", 1.1,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) OurLeaves.MakePair(i); },
            n => CLoops.MakePair(s_makePair, n)),
        new(7, "struct of 32 bytes, argument, SuppressGCTransition", "C calling C", 1.1,
            n => { TCopy.Shift(); Four four = s_four; for (int i = 0; i < n; i++) OurLeaves.Take(four); },
            n => CLoops.TakeFour(s_takeFour, n)),
        new(7, "struct of 32 bytes, result, SuppressGCTransition", "C calling C", 1.1,
            n => { TCopy.Shift(); for (int i = 0; i < n; i++) OurLeaves.MakeFour(i); },
            n => CLoops.MakeFour(s_makeFour, n)),
    ];
}
