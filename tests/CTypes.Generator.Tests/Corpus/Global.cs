using CTypes;

[CLibrary("global")]
public static partial class GlobalLibrary
{
    [CFunction("a", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int A(int value);
}

public static partial class GlobalLibrary
{
    [CFunction("b", ArgTypes = [typeof(GlobalHandle)], RestType = typeof(void))]
    public static partial void B(GlobalHandle handle);
}

[CHandle(Free = "a", Library = typeof(GlobalLibrary))]
public sealed partial class GlobalHandle;

[CStruct]
public partial struct GlobalRecord { public int X; }

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class GlobalCallback;
