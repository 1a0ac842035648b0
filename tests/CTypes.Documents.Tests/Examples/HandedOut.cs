namespace CTypes.Documents.Tests.Examples;

#region example: handed out by name
[CLibrary("handed_out", SymbolResolver = nameof(GetProcAddress))]
public static partial class Graphics
{
    [CFunction("gfxGetProcAddress", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]
    private static partial nint GetProcAddress(string name);

    [CFunction("gfxCreateBuffers", ArgTypes = [typeof(c_int), typeof(POINTER<c_uint>)])]
    [ParamLength(0, nameof(buffers))]
    public static partial void CreateBuffers(Span<uint> buffers);

    [CFunction("gfxMaximumSize", ArgTypes = [], RestType = typeof(c_int), Optional = true)]
    public static partial int MaximumSize();

    [CFunction("gfxMeshShaders", ArgTypes = [], RestType = typeof(void), Optional = true)]
    public static partial void MeshShaders();
}
#endregion

#region example: handed out for an object
[CHandle(Free = "close_device", Library = typeof(Devices))]
public sealed partial class DeviceHandle;

[CLibrary("handed_out")]
public static partial class Devices
{
    [CFunction("open_device", ArgTypes = [typeof(c_int)], RestType = typeof(DeviceHandle))]
    public static partial DeviceHandle Open(int scale);

    [CFunction("device_get_proc_address", ArgTypes = [typeof(DeviceHandle), typeof(c_char_p)], RestType = typeof(c_void_p))]
    public static partial nint GetProcAddress(DeviceHandle device, string name);
}

[CLibrary("handed_out", SymbolResolver = nameof(Resolve))]
public sealed partial class DeviceFunctions(DeviceHandle device)
{
    [CFunction("submit", ArgTypes = [typeof(DeviceHandle), typeof(c_int)], RestType = typeof(c_int))]
    public partial int Submit(DeviceHandle device, int work);

    private nint Resolve(string symbol) => Devices.GetProcAddress(device, symbol);
}
#endregion

#region example: handed out in a table
[CLibrary("handed_out", SymbolResolver = nameof(InTable))]
public static partial class Models
{
    [CFunction("model_get_api", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_void_p>))]
    private static partial POINTER<c_void_p> GetApi(int version);

    [CFunction("Load", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(ParamFlag.In, ParamFlag.Out)]
    public static partial int Load(string path);

    [CFunction("ErrorText", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    private static partial string? ErrorText(int code);

    private static void Check(int code)
    {
        if (code != 0) throw new InvalidDataException(ErrorText(code));
    }

    private enum Entry { ErrorText, Load }    // in the order of C's struct

    private static nint InTable(string symbol) => Enum.TryParse(symbol, out Entry entry) ? GetApi(version: 1)[(int)entry].Value : 0;
}
#endregion

#region example: handed out by another table
[CLibrary("handed_out", SymbolResolver = nameof(InTable))]
public static partial class ModelBase
{
    [CFunction("model_get_base", ArgTypes = [], RestType = typeof(POINTER<c_void_p>))]
    private static partial POINTER<c_void_p> GetBase();

    [CFunction("GetApi", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_void_p>))]
    public static partial POINTER<c_void_p> GetApi(int version);

    private enum Entry { Version, GetApi }

    private static nint InTable(string symbol) => Enum.TryParse(symbol, out Entry entry) ? GetBase()[(int)entry].Value : 0;
}

[CLibrary("handed_out", SymbolResolver = nameof(InTable))]
public static partial class ModelFunctions
{
    [CFunction("Load", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int Load(string path, out int inputs);

    private enum Entry { ErrorText, Load }

    private static nint InTable(string symbol) => Enum.TryParse(symbol, out Entry entry) ? ModelBase.GetApi(version: 1)[(int)entry].Value : 0;
}
#endregion

public class HandedOutExamples
{
    [Fact]
    public void A_function_is_handed_out_by_name()
    {
        #region example: use of functions handed out by name
        uint[] buffers = new uint[2];
        Graphics.CreateBuffers(buffers);
        Assert.True(Graphics.Has.MaximumSize);
        Assert.False(Graphics.Has.MeshShaders);
        #endregion
        Assert.Equal(buffers[0] + 1, buffers[1]);
        Assert.Equal(4096, Graphics.MaximumSize());
    }

    [Fact]
    public void A_function_is_handed_out_for_an_object()
    {
        #region example: use of functions handed out for an object
        using DeviceHandle device = Devices.Open(scale: 3);
        using DeviceFunctions functions = new(device);
        Assert.Equal(21, functions.Submit(device, 7));
        #endregion
    }

    [Fact]
    public void A_function_is_handed_out_in_a_table()
    {
        #region example: use of functions handed out in a table
        Assert.Equal(3, Models.Load("cats"));
        Assert.Equal("no such file", Assert.Throws<InvalidDataException>(() => Models.Load("missing")).Message);
        #endregion
    }

    [Fact]
    public void A_function_is_handed_out_in_a_table_of_another_table()
    {
        #region example: use of functions handed out by another table
        Assert.Equal(0, ModelFunctions.Load("cats", out int inputs));
        Assert.Equal(3, inputs);
        #endregion
    }
}
