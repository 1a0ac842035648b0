using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>What an argument holds until the call returned: text for C, arrays that do not move, objects that are not collected. It allocates no managed memory.</summary>
/// <remarks>A copy of the scope is the same scope: what it is asked for is held, and let go of, with the rest.</remarks>
public unsafe ref struct CallScope
{
    /// <summary>What a stub reserves on its stack for the text of one argument; longer text goes to native memory.</summary>
    public const int StackBytes = 256;

    private readonly string _parameter;
    private readonly string _function;
    private readonly State* _state;

    /// <param name="buffer">Memory that does not move and lives as long as the scope, aligned for a pointer. It begins with what copies of the scope share.</param>
    /// <param name="parameter">As errors name it.</param>
    /// <param name="function">As errors name it.</param>
    internal CallScope(Span<byte> buffer, string parameter, string function)
    {
        _state = (State*)Unsafe.AsPointer(ref MemoryMarshal.AsRef<State>(buffer));
        *_state = new State { Room = (byte*)(_state + 1), RoomBytes = buffer.Length - sizeof(State) };
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
        Hold(array, GCHandleType.Pinned);
        return new POINTER<T>(Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array)));
    }

    /// <summary>Keeps an object from being collected.</summary>
    public void KeepAlive(object? value)
    {
        if (value is not null) Hold(value, GCHandleType.Normal);
    }

    private readonly State* Shared => _state != null ? _state : throw new InvalidOperationException("A CallScope that is made with new or default belongs to no call; use the one that FromParam gets.");

    /// <summary>Lets go of everything.</summary>
    internal readonly void Dispose()
    {
        for (Held* held = _state->Held; held != null;)
        {
            Held* next = held->Next;
            if (held->Handle != 0) GCHandle.FromIntPtr(held->Handle).Free();
            NativeMemory.Free(held);
            held = next;
        }
    }

    private readonly Span<byte> Take(int sizeBytes)
    {
        State* state = Shared;
        if (sizeBytes > state->RoomBytes) return new Span<byte>(Add(sizeBytes) + 1, sizeBytes);
        Span<byte> taken = new(state->Room, sizeBytes);
        state->Room += sizeBytes;
        state->RoomBytes -= sizeBytes;
        return taken;
    }

    private readonly void Hold(object value, GCHandleType type)
    {
        Held* held = Add(0);
        held->Handle = GCHandle.ToIntPtr(GCHandle.Alloc(value, type));
    }

    /// <summary>A new piece at the head of the list, with room behind it.</summary>
    private readonly Held* Add(int roomBytes)
    {
        State* state = Shared;
        Held* held = (Held*)NativeMemory.Alloc((nuint)sizeof(Held) + (nuint)roomBytes);
        *held = new Held { Next = state->Held };
        return state->Held = held;
    }

    /// <summary>What the scope and its copies share.</summary>
    private struct State
    {
        public Held* Held;
        public byte* Room;
        public int RoomBytes;
    }

    private struct Held
    {
        public Held* Next;
        public nint Handle;
    }
}
