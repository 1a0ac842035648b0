using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Records.Tests;

/// <summary>One record of the table, seen from both sides.</summary>
internal abstract class RecordCase
{
    public abstract string Name { get; }

    public abstract CRecordInfo Layout { get; }

    public abstract int Size { get; }

    /// <summary>Size, alignment, then offset and size of each member that is no bit-field, as C has them.</summary>
    public abstract int[] NumbersInC { get; }

    /// <summary>What went wrong when each value was written on one side and read on the other, over each background.</summary>
    public abstract IEnumerable<string> Disagreements();

    /// <summary>Where C has the ones after it has written a bit-field full of them.</summary>
    public abstract IEnumerable<(CFieldInfo Promised, int FirstBit, int Width)> BitFieldsInC();

    /// <summary>Bit-fields that took a value which they cannot hold, or threw something else, or changed.</summary>
    public abstract IEnumerable<string> Overflows();

    /// <summary>Reads and writes every scalar of a record at an address.</summary>
    public abstract void TouchEverythingAt(nint address);

    public abstract void VerifyLayout();
}

/// <inheritdoc/>
internal sealed class RecordCase<T>(Func<POINTER<c_int>> describe, RecordCase<T>.GetInC getInC, RecordCase<T>.SetInC setInC, Access<T>[] members) : RecordCase
    where T : unmanaged, ICRecord
{
    private static readonly byte[] s_backgrounds = [0x00, 0xFF, 0xA5];

    public delegate long GetInC(ref T record, int member);

    public delegate void SetInC(ref T record, int member, long value);

    public override string Name => typeof(T).Name;

    public override CRecordInfo Layout => T.Layout;

    public override int Size => Unsafe.SizeOf<T>();

    public override int[] NumbersInC
    {
        get
        {
            POINTER<c_int> numbers = describe();
            int count = 0;
            while (numbers[count] != -1) count++;
            return [.. numbers.AsSpan(count).ToArray().Select(n => (int)n)];
        }
    }

    public override IEnumerable<string> Disagreements()
    {
        for (int i = 0; i < members.Length; i++)
        {
            foreach (long value in members[i].Values)
            {
                foreach (byte background in s_backgrounds)
                {
                    foreach (string problem in Disagreements(i, value, background)) yield return $"{members[i].Path} = {value:X} over {background:X2}: {problem}";
                }
            }
        }
    }

    private List<string> Disagreements(int index, long value, byte background)
    {
        List<string> problems = [];
        using AlignedMemory<T> ourMemory = new(background), theirMemory = new(background);
        ref T ours = ref ourMemory.Record;
        ref T theirs = ref theirMemory.Record;
        members[index].Set(ref ours, value);
        setInC(ref theirs, index, value);
        if (!Bytes(ref ours).SequenceEqual(Bytes(ref theirs))) problems.Add($"C# wrote {Convert.ToHexString(Bytes(ref ours))}, C {Convert.ToHexString(Bytes(ref theirs))}");
        if (members[index].Get(ref theirs) is long read && read != value) problems.Add($"C# reads {read:X}");
        if (getInC(ref ours, index) is long readInC && readInC != value) problems.Add($"C reads {readInC:X}");
        return problems;
    }

    public override IEnumerable<(CFieldInfo Promised, int FirstBit, int Width)> BitFieldsInC()
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (!members[i].IsBitField || Layout.Fields.FirstOrDefault(f => f.Name == members[i].Path) is not { } promised) continue;
            using AlignedMemory<T> memory = new(background: 0);
            setInC(ref memory.Record, i, members[i].Kind == 's' ? -1 : members[i].Most);
            int[] ones = [.. Ones(Bytes(ref memory.Record).ToArray())];
            yield return (promised, ones[0], ones.Length);
        }
    }

    private bool IsBigEndian => typeof(T).GetCustomAttributes(inherit: false).OfType<CRecordAttribute>().Any(a => a.ByteOrder == CByteOrder.BigEndian);

    // In a big-endian record the bits of a byte count from the most significant one.
    private IEnumerable<int> Ones(byte[] bytes) => Enumerable.Range(0, bytes.Length * 8).Where(b => (bytes[b / 8] >> (IsBigEndian ? 7 - b % 8 : b % 8) & 1) != 0);

    public override IEnumerable<string> Overflows()
    {
        foreach (Access<T> member in members.Where(m => m is { IsBitField: true, Kind: not 'b', BitWidth: < 64 }))
        {
            foreach (long value in (long[])[member.Most + 1, member.Least - 1])
            {
                T record = Filled(0xA5);
                if (Overflow(ref record, member, value) is string problem) yield return $"{member.Path} = {value}: {problem}";
            }
        }
    }

    private static string? Overflow(ref T record, Access<T> member, long value)
    {
        T before = record;
        try
        {
            member.Set(ref record, value);
            return member.Get(ref record) == value || IsWholeType(member) ? null : "was taken";
        }
        catch (OverflowException e)
        {
            if (!e.Message.Contains(member.Path.Split('.')[^1])) return $"the message does not name it: {e.Message}";
            return Bytes(ref record).SequenceEqual(Bytes(ref before)) ? null : "the record changed";
        }
    }

    // The value was cut when it was converted to the property's own type, before our setter saw it.
    private static bool IsWholeType(Access<T> member) => member.BitWidth is 8 or 16 or 32;

    public override unsafe void TouchEverythingAt(nint address)
    {
        ref T record = ref Unsafe.AsRef<T>((void*)address);
        foreach (Access<T> member in members)
        {
            foreach (long value in member.Values)
            {
                member.Set(ref record, value);
                Assert.Equal(value, member.Get(ref record));
            }
        }
    }

    public override void VerifyLayout() => LayoutVerification.Verify<T>();

    private static T Filled(byte background)
    {
        T record = default;
        Bytes(ref record).Fill(background);
        return record;
    }

    private static Span<byte> Bytes(ref T record) => MemoryMarshal.AsBytes(new Span<T>(ref record));
}
