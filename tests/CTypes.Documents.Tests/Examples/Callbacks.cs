namespace CTypes.Documents.Tests.Examples;

#region example: struct and pointer as a callback's result
[CStruct]
public partial struct Interval
{
    public int low, high;
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Interval))]
public sealed partial class Splitter;

[Callback(RestType = typeof(POINTER<c_int>), OnError = 0)]
public sealed partial class Table;
#endregion

#region example: arguments of a callback
[Callback(ArgTypes = [typeof(Interval), typeof(POINTER<c_int>), typeof(c_char_p), typeof(POINTER<c_double>), typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Visitor
{
    public delegate int Handler(Interval interval, ref int counter, string? name, [Buffer(LengthFrom = nameof(count))] ReadOnlySpan<double> values, int count);
}
#endregion

#region example: what C gets after an exception
[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Transform;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnErrorMethod = nameof(Decide))]
public sealed partial class DecidedTransform
{
    private static int Decide(Exception exception) => exception is OperationCanceledException ? 100 : 200;
}
#endregion

#region example: user data
[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class TransformWithData;
#endregion

#region example: callbacks in a record
[CStruct]
public partial struct Pipeline
{
    public partial CFunctionPointer<Transform> first { get; set; }

    [CField(Count = 2)]
    public partial Span<CFunctionPointer<Transform>> steps { get; }
}
#endregion

#region example: calling convention of a callback
[Callback(CallConv = CallConv.Stdcall, ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class StdcallTransform;
#endregion

#region example: errno of a callback
[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1, UseErrno = true)]
public sealed partial class ErrnoTransform;
#endregion

[CLibrary("document_callbacks")]
public static partial class Calling
{
    [CFunction("call_splitter", ArgTypes = [typeof(Splitter), typeof(c_int)], RestType = typeof(Interval))]
    public static partial Interval Split([Lifetime(Call)] Splitter.Handler splitter, int value);

    [CFunction("call_table", ArgTypes = [typeof(Table), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int At([Lifetime(Call)] Table.Handler table, int index);

    [CFunction("call_visitor", ArgTypes = [typeof(Visitor)], RestType = typeof(c_int))]
    public static partial int Visit([Lifetime(Call)] Visitor.Handler visitor);

    [CFunction("call_transform", ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Apply([Lifetime(Call)] Transform.Handler transform, int value);

    [CFunction("call_transform", ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Apply(Transform transform, int value);

    [CFunction("call_transform", ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int ApplyAddress(nint transform, int value);

    [CFunction("call_transform", ArgTypes = [typeof(DecidedTransform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Apply([Lifetime(Call)] DecidedTransform.Handler transform, int value);

    [CFunction("call_transform", ArgTypes = [typeof(StdcallTransform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Apply([Lifetime(Call)] StdcallTransform.Handler transform, int value);

    [CFunction("call_with_data", ArgTypes = [typeof(TransformWithData), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Apply([Lifetime(Call)] TransformWithData.Handler transform, int value);

    [CFunction("call_after_error", ArgTypes = [typeof(ErrnoTransform), typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int ApplyAfterError([Lifetime(Call)] ErrnoTransform.Handler transform, int code, out int after);

    [CFunction("call_steps", ArgTypes = [typeof(POINTER<Transform>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(steps))]
    public static partial int Run(ReadOnlySpan<CFunctionPointer<Transform>> steps, int value);

    [CFunction("run_pipeline", ArgTypes = [typeof(POINTER<Pipeline>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Run(in Pipeline pipeline, int value);

    [CFunction("call_on_thread", ArgTypes = [typeof(Transform), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int OnThread([Lifetime(Call)] Transform.Handler transform, int value, int times);
}

[Collection("callbacks")]    // C keeps what it is given, and an exception that nobody waits for is told to all
public class CallbackExamples
{
    [ThreadStatic]
    private static int t_calls;

    [Fact]
    public void A_callback_returns_structs_and_pointers()
    {
        #region example: use of struct and pointer as results
        Interval interval = Calling.Split(value => new Interval(value - 1, value + 1), 10);
        Assert.Equal((9, 11), (interval.low, interval.high));

        using CArray<int> numbers = new([2, 3, 5]);
        Assert.Equal(5, Calling.At(() => numbers.Pointer.Cast<c_int>(), index: 2));
        #endregion
    }

    [Fact]
    public void A_callback_gets_values_references_text_and_spans()
    {
        #region example: use of arguments of a callback
        int counter = Calling.Visit((Interval interval, ref int count, string? name, ReadOnlySpan<double> values, int length) =>
        {
            count += interval.high + name!.Length + values.Length;    // C sees the new value
            interval.high = 0;                                        // a copy, as in C
            return 0;
        });
        Assert.Equal(10 + 9 + 4 + 3, counter);
        #endregion
    }

    [Fact]
    public void An_exception_reaches_the_caller()
    {
        #region example: exceptions in callbacks
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => Calling.Apply((Transform.Handler)(value => throw new InvalidDataException("spam")), 1));
        Assert.Equal("spam", e.Message);      // C got -1, went on, and returned; then the exception went on, with its stack

        Assert.Throws<OperationCanceledException>(() => Calling.Apply((DecidedTransform.Handler)(value => throw new OperationCanceledException()), 1));   // C got 100
        #endregion
    }

    [Fact]
    public void A_callback_object_lives_until_it_is_disposed()
    {
        #region example: the life of a callback
        using Transform doubled = new(value => 2 * value);     // callable until the end of the block, whatever the collector does
        GC.Collect();
        Assert.Equal(14, Calling.Apply(doubled, 7));

        nint former;
        using (Transform other = new(value => 3 * value)) former = other.Pointer;
        Assert.Equal(-1, Calling.ApplyAddress(former, 7));     // called after Dispose: OnError, and Callbacks.UnhandledException names the callback
        #endregion
    }

    [Fact]
    public void Callbacks_stand_in_arrays_and_records()
    {
        #region example: callbacks in arrays and records
        using Transform add = new(value => value + 1);
        using Transform multiply = new(value => value * 10);
        Assert.Equal(80, Calling.Run([new(add.Pointer), new(multiply.Pointer)], 7));

        Pipeline pipeline = new() { first = new(multiply.Pointer) };
        pipeline.steps[0] = pipeline.steps[1] = new(add.Pointer);
        Assert.Equal(72, Calling.Run(pipeline, 7));
        #endregion
    }

    [Fact]
    public void A_callback_runs_on_a_thread_of_C_s()
    {
        #region example: callbacks on threads of C's
        Assert.Equal(3, Calling.OnThread(value => ++t_calls, value: 0, times: 3));     // [ThreadStatic] lasts as long as the thread

        List<string> seen = [];
        void Note(CallbackException e) => seen.Add($"{e.Callback}: {e.InnerException!.Message}");
        Callbacks.UnhandledException += Note;      // no C# call waits on such a thread
        Assert.Equal(-1, Calling.OnThread(value => throw new InvalidDataException("spam"), value: 0, times: 1));
        Callbacks.UnhandledException -= Note;
        Assert.Equal(["Transform: spam"], seen);
        #endregion
    }

    [Fact]
    public void A_callback_has_a_calling_convention()
    {
        if (OperatingSystem.IsWindows() && !Environment.Is64BitProcess) return;    // there the C library's is another one
        Assert.Equal(8, Calling.Apply((StdcallTransform.Handler)(value => value + 1), 7));
    }

    [Fact]
    public void Errno_is_swapped_around_a_callback()
    {
        #region example: use of errno in a callback
        int seen = 0;
        Calling.ApplyAfterError(value => seen = Errno.Set(34), code: 33, out int after);
        Assert.Equal((33, 34), (seen, after));
        #endregion
    }

    [Fact]
    public void Callbacks_nest()
    {
        #region example: nested callbacks
        static int Factorial(int n) => n == 0 ? 1 : n * Calling.Apply((Transform.Handler)Factorial, n - 1);
        Assert.Equal(3_628_800, Factorial(10));
        #endregion
    }

    [Fact]
    public void User_data_carries_the_handler()
    {
        #region example: use of user data
        int factor = 3;
        Assert.Equal(21, Calling.Apply((TransformWithData.Handler)(value => value * factor), 7));
        #endregion
    }
}
