namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Combine { public delegate int Handler(in int a, in int b); }

[Callback(ArgTypes = [typeof(Scaled), typeof(c_double), typeof(c_byte)], RestType = typeof(Scaled))]
public sealed partial class Scale;

[Callback(ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(void))]
public sealed partial class Divide { public delegate void Handler(long a, int b, out int quotient, ref int rest); }

[Callback(ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t), OnError = 0)]
public sealed partial class TextLength { public delegate int Handler(string? text); }

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_long), OnError = 0)]
public sealed partial class Sum { public delegate long Handler([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<int> values, int count); }

[Callback(ArgTypes = [typeof(c_int), typeof(c_void_p)], RestType = typeof(c_int), UserData = 1, OnError = -1)]
public sealed partial class WithOwnData { public delegate int Handler(int value); }

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0, UseErrno = true)]
public sealed partial class SwapErrno;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class KeepErrno;

[CStruct]
public partial struct Scaled
{
    public int X;
    public double Y;
}

[CStruct]
public partial struct Operations
{
    public int Count;
    public CFunctionPointer<Combine> Add;
    public CFunctionPointer<Combine> Multiply;
}

[CStruct]
public partial struct OperationsByProperty
{
    public partial int Count { get; set; }
    public partial CFunctionPointer<Combine> Add { get; set; }
    public partial CFunctionPointer<Combine> Multiply { get; set; }
}

[CLibrary("function_pointers")]
public static partial class FunctionPointers
{
    [CFunction("choose", ArgTypes = [typeof(c_char)], RestType = typeof(Combine))]
    public static partial CFunctionPointer<Combine> Choose(byte which);

    [CFunction("choose_out", ArgTypes = [typeof(c_char), typeof(POINTER<Combine>)], RestType = typeof(void))]
    [ParamFlags(In, Out)]
    public static partial CFunctionPointer<Combine> ChooseOut(byte which);

    [CFunction("choose_out", ArgTypes = [typeof(c_char), typeof(POINTER<Combine>)], RestType = typeof(void))]
    public static partial void ChooseInto(byte which, out CFunctionPointer<Combine> function);

    [CFunction("operations", ArgTypes = [], RestType = typeof(Operations))]
    public static partial Operations All();

    [CFunction("fill_operations", ArgTypes = [typeof(POINTER<Operations>)], RestType = typeof(void))]
    public static partial void Fill(ref Operations all);

    [CFunction("fill_operations", ArgTypes = [typeof(POINTER<OperationsByProperty>)], RestType = typeof(void))]
    public static partial void Fill(ref OperationsByProperty all);

    [CFunction("use", ArgTypes = [typeof(Combine), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Use(CFunctionPointer<Combine> function, int a, int b);

    [CFunction("same", ArgTypes = [typeof(Combine)], RestType = typeof(Combine))]
    public static partial CFunctionPointer<Combine> Same(Combine function);

    [CFunction("calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();
}
