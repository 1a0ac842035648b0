using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

internal delegate POINTER<Member> GetMembers(out int count);

internal delegate int WrongBehind<T>(in T value, int seed);

internal sealed record Shape<T>(
    Func<int> Size,
    GetMembers Members,
    WrongBehind<T> Point,
    Func<T, int, int> Pass,
    Func<T, int, int> PassLate,
    Func<T, T, int, int> PassBetween,
    Func<int, T> Make,
    Func<int, Func<T, T, int, int>, int> Tell,
    Func<int, Func<int, T>, int> Ask) : Shape
    where T : unmanaged
{
    public override int SizeInC => Size();

    public override int SizeInCSharp => Unsafe.SizeOf<T>();

    public override Member[] MembersInC => Members(out int count).AsSpan(count).ToArray();

    public override Member[] MembersInCSharp
    {
        get
        {
            T value = default;
            Span<byte> bytes = Bytes(ref value);
            for (int at = 0; at < bytes.Length; at++) bytes[at] = (byte)at;
            return [.. MembersOf(value)];
        }
    }

    public override int WrongBehindPointer(int seed) => Point(Filled(seed), seed);

    public override int WrongAsArgument(int seed) => Pass(Filled(seed), seed);

    public override int WrongAfterRegistersAreUsedUp(int seed) => PassLate(Filled(seed), seed);

    public override int WrongWhereRegistersEnd(int seed) => PassBetween(Filled(seed), Filled(seed + 1), seed);

    public override int WrongInResult(int seed) => Wrong(Make(seed), seed);

    public override int WrongInCallbackArguments(int seed) =>
        Tell(seed, (first, second, seen) => seen == seed ? Wrong(first, seed) + Wrong(second, seed + 1) : -1);

    public override int WrongInCallbackResult(int seed) => Ask(seed, Filled);

    private T Filled(int seed)
    {
        T value = default;
        Span<byte> bytes = Bytes(ref value);
        foreach (Member member in MembersInC)
        {
            for (int at = member.Offset; at < member.Offset + member.Size; at++) bytes[at] = (byte)(seed + 7 * at);
        }

        return value;
    }

    private int Wrong(T value, int seed)
    {
        int wrong = 0;
        Span<byte> bytes = Bytes(ref value);
        foreach (Member member in MembersInC)
        {
            for (int at = member.Offset; at < member.Offset + member.Size; at++) wrong += bytes[at] == (byte)(seed + 7 * at) ? 0 : 1;
        }

        return wrong;
    }

    private static Span<byte> Bytes(ref T value) => MemoryMarshal.AsBytes(new Span<T>(ref value));
}
