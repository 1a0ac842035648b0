using System.Runtime.InteropServices;

namespace CTypes.Records.Tests;

/// <summary>Memory that C may call a record, whatever alignment it has; .NET's own is aligned to 8 bytes at most.</summary>
internal sealed unsafe class AlignedMemory<T> : IDisposable
    where T : unmanaged
{
    private const int MostAlignBytes = 64;

    private readonly T* _record = (T*)NativeMemory.AlignedAlloc((nuint)sizeof(T), MostAlignBytes);

    public AlignedMemory(byte background) => new Span<byte>(_record, sizeof(T)).Fill(background);

    public ref T Record => ref *_record;

    public void Dispose() => NativeMemory.AlignedFree(_record);
}
