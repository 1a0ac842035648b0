namespace CTypes.Benchmarks;

/// <summary>The part of libffi that row 12 needs. Its structures are its own: memory that is large enough is handed over.</summary>
[CLibrary("ffi", Names = ["libffi.so.8", "libffi.so.7", "libffi.dylib"])]
internal static partial class Libffi
{
    public const string NotFound = "libffi: not found";

    private const int CallInterfaceBytes = 128;
    private const int DefaultAbi = 2;    // FFI_UNIX64

    [CFunction("ffi_prep_cif_var", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_uint), typeof(c_uint), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int))]
    private static partial int Prepare(nint callInterface, int abi, uint fixedArguments, uint arguments, nint result, nint types);

    /// <summary>C calls <c>sum_doubles(2, 1.5, 2.5)</c> through <c>ffi_call</c>, so many times; null where there is no libffi.</summary>
    public static Action<int>? LoopOfSums()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess) return null;
        try
        {
            CArray<byte> callInterface = new(CallInterfaceBytes);
            CArray<nint> types = new([Module.GetSymbol("ffi_type_sint32"), Module.GetSymbol("ffi_type_double"), Module.GetSymbol("ffi_type_double")]);
            if (Prepare(callInterface.Address, DefaultAbi, 1, 3, Module.GetSymbol("ffi_type_double"), types.Address) != 0) return null;
            nint call = Module.GetSymbol("ffi_call"), function = Ours.Module.GetSymbol("sum_doubles");
            return times =>
            {
                CLoops.SumByFfi(call, callInterface.Address, function, times);
                GC.KeepAlive(types);
            };
        }
        catch (LibraryNotFoundException)
        {
            return null;
        }
    }
}
