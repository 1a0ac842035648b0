namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(POINTER<Transform>), typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class StepsViewer
{
    public delegate int Handler([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<CFunctionPointer<Transform>> steps, int count);
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class TableCombine;

/// <summary>C's table, with an array of functions inside and a function that finds its handler by the table's own <c>void*</c>.</summary>
[CStruct]
public partial struct StepTable
{
    public partial c_char name { get; set; }

    public partial CFunctionPointer<Transform> first { get; set; }

    [CField(Count = 3)]
    public partial Span<CFunctionPointer<Transform>> steps { get; }

    public partial CFunctionPointer<TableCombine> combine { get; set; }

    public partial nint self { get; set; }
}

[CLibrary("callback_tables")]
public static partial class CallbackTables
{
    [CFunction("run_steps", ArgTypes = [typeof(POINTER<Transform>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(steps))]
    public static partial int Run(ReadOnlySpan<CFunctionPointer<Transform>> steps, int value);

    [CFunction("run_steps", ArgTypes = [typeof(POINTER<Transform>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(steps))]
    public static partial int Run(CFunctionPointer<Transform>[] steps, int value);

    [CFunction("run_steps", ArgTypes = [typeof(POINTER<Transform>), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(steps))]
    public static partial int RunAddresses(ReadOnlySpan<nint> steps, int value);

    [CFunction("fill_steps", ArgTypes = [typeof(POINTER<Transform>), typeof(c_int)])]
    [ParamLength(1, nameof(steps))]
    public static partial void Fill(Span<CFunctionPointer<Transform>> steps);

    [CFunction("replace_step", ArgTypes = [typeof(POINTER<Transform>), typeof(Transform)], RestType = typeof(Transform))]
    public static partial CFunctionPointer<Transform> Replace(ref CFunctionPointer<Transform> step, CFunctionPointer<Transform> next);

    [CFunction("show_steps", ArgTypes = [typeof(StepsViewer), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Show([Lifetime(Call)] StepsViewer.Handler viewer, int count);

    [CFunction("run_table", ArgTypes = [typeof(POINTER<StepTable>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Run(in StepTable table, int value);

    [CFunction("fill_table", ArgTypes = [typeof(POINTER<StepTable>)])]
    public static partial void Fill(ref StepTable table);

    [CFunction("descend", ArgTypes = [typeof(Transform), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Descend([Lifetime(Call)] Transform.Handler callback, int depth);
}
