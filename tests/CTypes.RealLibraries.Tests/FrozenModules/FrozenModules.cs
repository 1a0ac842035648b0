namespace CTypes.RealLibraries.Tests;

[CStruct]
public partial struct Frozen
{
    public c_char_p name;
    public POINTER<c_ubyte> code;
    public int size;
}

[CLibrary("frozen_modules")]
public static partial class FrozenModules
{
    [CVariable("frozen_modules")]
    public static partial ref POINTER<Frozen> Table { get; }

    [CFunction("size_of_frozen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int SizeOf(string name);
}
