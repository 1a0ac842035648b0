using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Benchmarks;

/// <summary>Rows 9 and 10: calls of callbacks, and making them.</summary>
internal static unsafe class CallbackRows
{
    private const int SortedInts = 1_000_000;
    private const string Theirs = "GetFunctionPointerForDelegate";

    // Held as long as the process, as their function pointer has to be.
    private static readonly Benchmarks.Theirs.CompareDelegate s_theirs = (left, right) => (*left).CompareTo(*right);
    private static readonly Compare.Handler s_handler = (in int left, in int right) => left.CompareTo(right);
    private static readonly Compare s_instance = new(s_handler);

    public static Row[] All()
    {
        int[] shuffled = Shuffled(), inOrder = [.. Enumerable.Range(0, SortedInts)], items = new int[SortedInts];
        nint theirs = Marshal.GetFunctionPointerForDelegate(s_theirs), inC = Benchmarks.Ours.Module.GetSymbol("ascending");
        nint byHand = (nint)(delegate* unmanaged[Cdecl]<int*, int*, int>)&Ascending;
        Row Sorted(string what, double reach, int[] given, Action ours) => new(9, what, Theirs, reach, Sorts(given, items, ours), Sorts(given, items, () => Sort(items, theirs)), isLong: true);
        return
        [
            Sorted("static callback, qsort of a million", 0.80, shuffled, () => OurLibC.Sort(items, Comparisons.AscendingPointer)),
            Sorted("instance callback, qsort of a million", 0.95, shuffled, () => OurLibC.Sort(items, s_instance)),
            Sorted("lambda for the call, qsort of a million", 0.95, shuffled, () => OurLibC.Sort(items, s_handler)),
            Sorted("UnmanagedCallersOnly by hand, to compare", 0.80, shuffled, () => Sort(items, byHand)),
            Sorted("a comparison in C, to compare", 0.80, shuffled, () => Sort(items, inC)),
            Sorted("static callback, qsort of a million that are in order", 0.80, inOrder, () => OurLibC.Sort(items, Comparisons.AscendingPointer)),
            Sorted("instance callback, qsort of a million that are in order", 0.95, inOrder, () => OurLibC.Sort(items, s_instance)),
            new(10, "callback created and disposed", Theirs, 0.3,
                n => { for (int i = 0; i < n; i++) new Compare(s_handler).Dispose(); },
                MakeTheirs),
            new(10, "the same, found by user data", Theirs, 0.3,
                n => { for (int i = 0; i < n; i++) new CompareWithData(s_handler.Invoke).Dispose(); },
                MakeTheirs),
            new(10, "lambda for the call, around an empty one", Theirs, 0.3,
                n => { for (int i = 0; i < n; i++) OurLibC.Sort([], s_handler); },
                MakeTheirs),
        ];
    }

    private static void MakeTheirs(int times)
    {
        for (int i = 0; i < times; i++)
        {
            int captured = i;
            Marshal.GetFunctionPointerForDelegate<Benchmarks.Theirs.CompareDelegate>((left, right) => captured);
        }
    }

    private static Action<int> Sorts(int[] given, int[] items, Action sort) => times =>
    {
        for (int i = 0; i < times; i++)
        {
            given.CopyTo(items, 0);
            sort();
        }
    };

    private static void Sort(int[] items, nint compare)
    {
        fixed (int* p = items) Benchmarks.Theirs.qsort(p, (nuint)items.Length, sizeof(int), compare);
    }

    // What a generated thunk can cost at least: an exception must not leave it.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Ascending(int* left, int* right)
    {
        try
        {
            return Comparisons.Ascending(in *left, in *right);
        }
        catch (Exception e)
        {
            Callbacks.Keep(e, nameof(Ascending));
        }

        return 0;
    }

    private static int[] Shuffled()
    {
        int[] all = new int[SortedInts];
        Random random = new(1);
        for (int i = 0; i < all.Length; i++) all[i] = random.Next();
        return all;
    }
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), UserData = 0, OnError = 0)]
internal sealed partial class CompareWithData
{
    public delegate int Handler(in int left, in int right);
}
