using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using CTypes;
using CTypes.Windows;
using Data;
using Tour;

Steps steps = new(falsified: args is ["--falsify", string name] ? name : null);

// Sizes, arrays, pointers.

steps.Run("sizeof and alignment", "1 4 8 16 4", () =>
    $"{C.SizeOf<c_char>()} {C.SizeOf<c_int>()} {C.SizeOf<c_double>()} {C.SizeOf<Reading>()} {C.AlignmentOf<Reading>()}");

steps.Run("an array in C's memory, summed by C", 55, () =>
{
    using CArray<int> values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    return StationLibrary.Sum(values);
});

steps.Run("its last element, a slice, an index outside", "10, 2 3, Int32[10] has no element 10.", () =>
{
    using CArray<int> values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    string slice = string.Join(' ', values[1..3].ToArray());
    return $"{values[^1]}, {slice}, {Error(() => _ = values[10])}";
});

steps.Run("pi = pointer(i); pi[0] = 22", 22, () =>
{
    using CBox<c_int> i = new(99);
    POINTER<c_int> pi = i.Pointer;
    pi[0] = 22;
    return i.Value.Value;
});

steps.Run("pi.contents = i writes through the pointer", "99, the same address: True", () =>
{
    using CBox<c_int> i = new(42);
    POINTER<c_int> pi = i.Pointer;
    pi.Contents = 99;
    return $"{i.Value}, the same address: {pi.Address == i.Address}";
});

steps.Run("NULL is not followed", "A NULL POINTER<c_int> was followed.", () => Error(() => _ = default(POINTER<c_int>).Contents));

steps.Run("0x41424344 cast to bytes", BitConverter.IsLittleEndian ? "DCBA" : "ABCD", () =>
{
    using CBox<c_int> x = new(0x41424344);
    return string.Concat(C.Cast<c_ubyte>(x.Pointer).AsSpan(4).ToArray().Select(b => (char)b.Value));
});

steps.Run("a cast that keeps the memory", "68 67 66 65", () => string.Join(' ', Bytes(new CArray<int>([0x41424344])).Span.ToArray()));

// Text.

steps.Run("a string buffer: value and raw", "Hi, 48 69 00 6C 6F 00", () =>
{
    StringBuffer buffer = C.CreateStringBuffer("Hello", 6);
    buffer.Value = "Hi";
    return $"{buffer.Value}, {string.Join(' ', buffer.Raw.ToArray().Select(b => b.ToString("X2")))}";
});

steps.Run("string_at, memmove, memset", "xxllo", () =>
{
    StringBuffer from = C.CreateStringBuffer("Hello"), to = C.CreateStringBuffer(10);
    C.MemMove(to.Address, from.Address, 6);
    C.MemSet(to.Address, (byte)'x', 2);
    string text = C.StringAt(to.Address);
    GC.KeepAlive((from, to));
    return text;
});

// Records.

steps.Run("rc.a, rc.b = rc.b, rc.a swaps as it looks", "(3,4) (1,2)", () =>
{
    Pair rc = new(new(1, 2), new(3, 4));
    (rc.a, rc.b) = (rc.b, rc.a);
    return $"({rc.a.x},{rc.a.y}) ({rc.b.x},{rc.b.y})";
});

steps.Run("a list of cells, kept by its pointers", "foo bar foo bar", () =>
{
    Cell c1 = new() { name = "foo" }, c2 = new() { name = "bar" };
    c1.next = c2;
    c2.next = c1;
    for (int i = 0; i < 3; i++) GC.Collect();
    StringBuffer text = C.CreateStringBuffer(100);
    StationLibrary.Join(c1, 4, text, 100);
    return text.Value;
});

steps.Run("records to C without a copy", "1126877361 sunny, 1126877371 rain", () =>
{
    using CArray<Reading> readings = [new(1126877361, "sunny"), new(1126877371, "rain")];
    StringBuffer text = C.CreateStringBuffer(200);
    StationLibrary.Describe(readings.Span, text, 200);
    return text.Value;
});

steps.Run("and back: C changed them in place", 1126877371, () =>
{
    using CArray<Reading> readings = [new(1126877361, "sunny")];
    StationLibrary.Age(readings, 10);
    return readings[0].timestamp;
});

steps.Run("text that is too long for its member", "The text for desc needs 13 bytes, the array has 12. (Parameter 'desc')", () => Error(() => _ = new Reading(0, "thirteen byte")));

Objects.Run(steps);

// Arenas and tables.

steps.Run("float** from a block", "480 and 480", () =>
{
    float[,] x = { { 10, 20, 30 }, { 40, 50, 60 }, { 80, 90, 100 } };
    using Arena arena = Arena.Confined();
    ArenaArray<POINTER<c_float>> rows = arena.Allocate<POINTER<c_float>>(3);
    ArenaArray<float> block = arena.Store<float>(MemoryMarshal.CreateReadOnlySpan(ref x[0, 0], x.Length));
    for (int i = 0; i < rows.Length; i++) rows[i] = C.Cast<c_float>(block.Pointer + 3 * i);
    return $"{StationLibrary.SumRows(rows, 3, 3)} and {StationLibrary.SumRows(x, 3, 3)}";
});

steps.Run("C asks for memory and fills it", "1 2 3 2 4 6", () =>
{
    using Arena arena = Arena.Shared();
    List<ArenaArray<float>> allocated = [];
    StationLibrary.FillTable((int dim, in int shape) =>
    {
        int length = 1;
        foreach (int side in MemoryMarshal.CreateReadOnlySpan(in shape, dim)) length *= side;
        allocated.Add(arena.Allocate<float>(length));
        return allocated[^1].Address;
    });
    return string.Join(' ', allocated[0].Span.ToArray());
});

steps.Run("use after an arena is closed", "ObjectDisposedException", () =>
{
    Arena arena = Arena.Confined();
    ArenaArray<int> array = arena.Store(1);
    arena.Dispose();
    return ErrorOf(() => _ = array[0])?.GetType().Name ?? "none";
});

steps.Run("a confined arena on another thread", "InvalidOperationException", () =>
{
    using Arena arena = Arena.Confined();
    ArenaArray<int> array = arena.Store(1);
    Exception? error = null;
    Thread thread = new(() => error = ErrorOf(() => _ = array[0]));
    thread.Start();
    thread.Join();
    return error?.GetType().Name ?? "none";
});

// .NET's own memory types.

steps.Run("C's memory as Memory<int>", 7, () =>
{
    using CArray<int> array = [1, 2, 3];
    Memory<int> memory = C.MemoryAt<int>(array.Pointer, 3);
    memory.Span[2] = 7;
    return array[2];
});

steps.Run("a tensor over C's memory", 21f, () =>
{
    using CArray<float> array = [1, 2, 3, 4, 5, 6];
    ReadOnlyTensorSpan<float> tensor = new(array.Span, [2, 3]);
    return Tensor.Sum(tensor);
});

// Windows' types, everywhere.

steps.Run("wintypes", "(7,8) 592", () =>
{
    MSG message = new() { pt = new(7, 8) };
    return $"({message.pt.x},{message.pt.y}) {C.SizeOf<WIN32_FIND_DATAW>()}";
});

return steps.Finish();

static CArray<byte> Bytes(CData data) => data.AsArray<byte>();

static string Error(Action action) => ErrorOf(action)?.Message ?? "no error";

static Exception? ErrorOf(Action action)
{
    try
    {
        action();
        return null;
    }
    catch (Exception e)
    {
        return e;
    }
}
