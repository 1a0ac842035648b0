using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Memory that may not be there, for the debugger's views: the system reads it and says how much there was, where an access of our own would end the process.</summary>
internal static unsafe class ProbedMemory
{
    private static readonly nint s_read = OperatingSystem.IsWindows() ? Find("kernel32.dll", "ReadProcessMemory")
        : OperatingSystem.IsLinux() ? Find("libc.so.6", "process_vm_readv")
        : 0;

    /// <summary>Copies what can be read and returns the number of bytes; 0 where the system has no such service.</summary>
    public static int Read(nint address, Span<byte> target)
    {
        if (s_read == 0 || address == 0) return 0;
        fixed (byte* local = target)
        {
            return OperatingSystem.IsWindows() ? ReadWindows(address, local, target.Length) : ReadLinux(address, local, target.Length);
        }
    }

    private static int ReadLinux(nint address, byte* target, int size)
    {
        (nint Start, nuint Size) local = ((nint)target, (nuint)size), remote = (address, (nuint)size);
        nint read = ((delegate* unmanaged[Cdecl]<int, void*, nuint, void*, nuint, nuint, nint>)s_read)(Environment.ProcessId, &local, 1, &remote, 1, 0);
        return read < 0 ? 0 : (int)read;
    }

    private static int ReadWindows(nint address, byte* target, int size)
    {
        const nint ThisProcess = -1;
        nuint read = 0;
        ((delegate* unmanaged[Stdcall]<nint, nint, void*, nuint, nuint*, int>)s_read)(ThisProcess, address, target, (nuint)size, &read);
        return (int)read;
    }

    private static nint Find(string library, string symbol) =>
        NativeLibrary.TryLoad(library, out nint handle) && NativeLibrary.TryGetExport(handle, symbol, out nint address) ? address : 0;
}
