namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_char_p)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class OpenOperation
{
    public delegate int Handler(nint self, string name);
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(POINTER<c_ubyte>), typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class ReadOperation
{
    public delegate int Handler(nint self, [Buffer(LengthFrom = nameof(size))] Span<byte> buffer, int size);
}

[Callback(ArgTypes = [typeof(c_void_p)])]
public sealed partial class CloseOperation;

/// <summary>C's table of functions, with an array of them at its end.</summary>
[CStruct]
public partial struct DeviceOperations
{
    public CFunctionPointer<OpenOperation> open;
    public CFunctionPointer<ReadOperation> read;
    public CFunctionPointer<CloseOperation> close;
    public CFunctionPointer<Transform> first, second, third;
}

[CLibrary("callback_lifetimes")]
public static partial class OperationRunner
{
    [CFunction("operations_run", ArgTypes = [typeof(POINTER<DeviceOperations>), typeof(c_void_p), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Run(in DeviceOperations operations, nint self, string name);
}

/// <summary>An object that implements C's table: it makes the callbacks and lives as long as C may call them.</summary>
public sealed class ScaledDevice : IDisposable
{
    private readonly OpenOperation _open;
    private readonly ReadOperation _read;
    private readonly CloseOperation _close;
    private readonly Transform[] _steps;

    public ScaledDevice(int factor)
    {
        _open = new((self, name) => Note($"open {name}"));
        _read = new((self, buffer, size) =>
        {
            buffer.Fill(2);
            return Note($"read {size}") + size;
        });
        _close = new(self => Note("close"));
        _steps = [new(value => value * factor), new(value => value + 1), new(value => -value)];
    }

    public List<string> Log { get; } = [];

    public DeviceOperations Table => new(new(_open.Pointer), new(_read.Pointer), new(_close.Pointer), new(_steps[0].Pointer), new(_steps[1].Pointer), new(_steps[2].Pointer));

    public void Dispose()
    {
        foreach (IDisposable callback in (IDisposable[])[_open, _read, _close, .. _steps]) callback.Dispose();
    }

    private int Note(string call)
    {
        Log.Add(call);
        return 0;
    }
}
