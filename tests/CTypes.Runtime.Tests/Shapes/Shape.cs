using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>Where a member of a record lies, innermost members one by one.</summary>
[CStruct]
public partial struct Member
{
    public int Offset;
    public int Size;

    public override readonly string ToString() => $"{Size} bytes at {Offset}";
}

/// <summary>One record and all the ways in which C and C# hand it over. What C returns is the number of wrong bytes.</summary>
internal abstract record Shape
{
    public abstract int SizeInC { get; }

    public abstract int SizeInCSharp { get; }

    public abstract Member[] MembersInC { get; }

    public abstract Member[] MembersInCSharp { get; }

    public abstract int WrongBehindPointer(int seed);

    public abstract int WrongAsArgument(int seed);

    public abstract int WrongAfterRegistersAreUsedUp(int seed);

    public abstract int WrongWhereRegistersEnd(int seed);

    public abstract int WrongInResult(int seed);

    public abstract int WrongInCallbackArguments(int seed);

    public abstract int WrongInCallbackResult(int seed);

    /// <summary>Finds members by reading each field of a value in which every byte is its own offset.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Where the tests are trimmed, their assembly is kept as a whole.")]
    protected static IEnumerable<Member> MembersOf(object value)
    {
        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(f => f.HasMetadataToken() ? f.MetadataToken : 0))
        {
            if (IsRecord(field.FieldType))
            {
                foreach (Member inner in MembersOf(field.GetValue(value)!)) yield return inner;
            }
            else
            {
                bool isUnaligned = SizeOf(field.FieldType) > value.GetType().StructLayoutAttribute!.Pack;
                Assert.SkipWhen(isUnaligned && RuntimeInformation.ProcessArchitecture == Architecture.Arm64, "Reflection reads fields with instructions for aligned addresses; where a field is not aligned, many Arm64 processors end the process.");
                yield return new Member(FirstByte(field.GetValue(value)!), SizeOf(field.FieldType));
            }
        }
    }

    private static bool IsRecord(Type type) => type.IsDefined(typeof(CStructAttribute)) || type.IsDefined(typeof(CUnionAttribute));

    private static unsafe int FirstByte(object field) => field is Pointer pointer
        ? (byte)(nint)Pointer.Unbox(pointer)
        : Unsafe.As<Boxed>(field).First;

    private static int SizeOf(Type type) => type.IsPointer ? nint.Size : RuntimeHelpers.SizeOf(type.TypeHandle);

    private sealed class Boxed
    {
        public byte First = 0;
    }
}
