namespace CTypes.Records.Tests;

/// <summary>C passes it as nothing at all.</summary>
[CStruct]
public partial struct Nothing;

/// <summary>C returns it in memory of its own alignment, and never in registers.</summary>
[CStruct(Align = 16)]
public partial struct Wide
{
    public partial long a { get; set; }

    public partial int b { get; set; }

    public partial double c { get; set; }
}

[CLibrary("special_records")]
internal static partial class Routes
{
#if !WINDOWS_TARGET    // CTYP0011 there: Visual C++ has no such struct, and .NET knows no alignment of 16
    [CFunction("pass_nothing", ArgTypes = [typeof(c_int), typeof(Nothing), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(int before, Nothing nothing, int after);

    [CFunction("return_nothing", ArgTypes = [typeof(Nothing), typeof(POINTER<c_int>)], RestType = typeof(Nothing))]
    public static partial Nothing Return(Nothing nothing, ref int calls);

#if ARM64_TARGET
#pragma warning disable CTYP0011    // Arm64 has a register for the address of a result, which no argument can reach.
#endif
    [CFunction("return_wide", ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(Wide))]
    public static partial Wide Return(int b, double c);
#endif
}
