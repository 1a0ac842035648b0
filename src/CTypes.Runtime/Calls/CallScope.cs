using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>What an argument holds until the call returned: text for C, arrays that do not move, objects that are not collected. It allocates no managed memory.</summary>
public unsafe ref struct CallScope
{
    /// <summary>What a stub reserves on its stack for the text of one argument; longer text goes to native memory.</summary>
    public const int StackBytes = 256;

    private readonly string _parameter;
    private readonly string _function;
    private Span<byte> _room;
    private Held* _held;

    /// <param name="room">Memory that does not move and lives as long as the scope.</param>
    /// <param name="parameter">As errors name it.</param>
    /// <param name="function">As errors name it.</param>
    internal CallScope(Span<byte> room, string parameter, string function)
    {
        _room = room;
        _parameter = parameter;
        _function = function;
    }

    /// <summary>Text as UTF-8 with its NUL; null is NULL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public c_char_p Utf8(string? text)
    {
        if (text is null) return default;
        if (text.Contains('\0')) TextProblem.ThrowNul(_parameter, _function);

        Span<byte> target = Take(text.Length <= Utf8Argument.MostCharsUncounted ? Encoding.UTF8.GetByteCount(text) + 1 : TextCoder.Utf8SizeOf(text, _parameter, _function));
        OperationStatus status = System.Text.Unicode.Utf8.FromUtf16(text, target, out _, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done) TextProblem.ThrowSurrogate("UTF-8", _parameter, _function);
        target[written] = 0;
        return new c_char_p((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(target)));
    }

    /// <summary>An array that stays where it is; null is NULL.</summary>
    /// <exception cref="ArgumentException">The runtime cannot pin arrays of <typeparamref name="T"/>, such as records with <c>bool</c> fields.</exception>
    public POINTER<T> Pin<T>(T[]? array) where T : unmanaged
    {
        if (array is null) return default;
        Hold(GCHandle.Alloc(array, GCHandleType.Pinned));
        return new POINTER<T>(Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array)));
    }

    /// <summary>Keeps an object from being collected.</summary>
    public void KeepAlive(object? value)
    {
        if (value is not null) Hold(GCHandle.Alloc(value));
    }

    /// <summary>Lets go of everything.</summary>
    internal readonly void Dispose()
    {
        for (Held* held = _held; held != null;)
        {
            Held* next = held->Next;
            if (held->Handle != 0) GCHandle.FromIntPtr(held->Handle).Free();
            NativeMemory.Free(held);
            held = next;
        }
    }

    private Span<byte> Take(int sizeBytes)
    {
        if (sizeBytes > _room.Length) return new Span<byte>(Add(sizeBytes) + 1, sizeBytes);
        Span<byte> taken = _room[..sizeBytes];
        _room = _room[sizeBytes..];
        return taken;
    }

    private void Hold(GCHandle handle) => Add(0)->Handle = GCHandle.ToIntPtr(handle);

    /// <summary>A new piece at the head of the list, with room behind it.</summary>
    private Held* Add(int roomBytes)
    {
        Held* held = (Held*)NativeMemory.Alloc((nuint)sizeof(Held) + (nuint)roomBytes);
        *held = new Held { Next = _held };
        return _held = held;
    }

    private struct Held
    {
        public Held* Next;
        public nint Handle;
    }
}
