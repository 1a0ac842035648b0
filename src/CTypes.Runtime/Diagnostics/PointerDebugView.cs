using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What the debugger shows of a pointer: what it points to, when that can be read.</summary>
internal sealed class PointerDebugView<T>(POINTER<T> pointer)
{
    private const int ShownBytes = 64;

    public string Address => pointer.ToString();

    public object? Target
    {
        get
        {
            if (!Pointee<T>.IsData) return null;
            byte[] bytes = Read(Math.Max(1, Unsafe.SizeOf<T>()));
            return bytes.Length < Unsafe.SizeOf<T>() ? null : Unsafe.ReadUnaligned<T>(ref MemoryMarshal.GetArrayDataReference(bytes));
        }
    }

    public string[] Bytes => HexDump.Rows(Read(ShownBytes));

    private byte[] Read(int size)
    {
        byte[] bytes = new byte[size];
        return bytes[..ProbedMemory.Read(pointer.Address, bytes)];
    }
}
