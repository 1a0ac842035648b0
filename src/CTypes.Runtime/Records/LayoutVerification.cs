using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace CTypes;

/// <summary>For generated code: compares a record's promised layout with the one it has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LayoutVerification
{
    /// <summary>Compares the layout of one record.</summary>
    /// <exception cref="LayoutMismatchException">They differ.</exception>
    public static void Verify<T>() where T : ICRecord => T.VerifyLayout();

    /// <summary>Compares size and offsets.</summary>
    /// <param name="promised">C's layout.</param>
    /// <param name="actualSize">The runtime's size in bytes.</param>
    /// <param name="actualOffsets">The runtime's offset of each member that is no bit-field, in the order of the members; -1 for one that has no storage of its own.</param>
    /// <exception cref="LayoutMismatchException">They differ.</exception>
    public static void Verify(CRecordInfo promised, int actualSize, params ReadOnlySpan<int> actualOffsets)
    {
        // A record without members has nothing that could lie elsewhere; its size differs from compiler to compiler.
        bool sizeFits = actualSize == promised.Size || promised.Fields.IsEmpty || (promised.Size == 0 && actualSize == 1);
        bool offsetsFit = true;
        for (int i = 0; i < actualOffsets.Length; i++) offsetsFit &= actualOffsets[i] < 0 || actualOffsets[i] == promised.Fields[i].ByteOffset;
        if (!sizeFits || !offsetsFit) throw new LayoutMismatchException(Describe(promised, actualSize, actualOffsets));
    }

    /// <summary>Compares the sizes of members whose types belong to other assemblies with those that the record was laid out for.</summary>
    /// <param name="promised">C's layout.</param>
    /// <param name="actual">The place of each such member among the members, and the bytes that the runtime gives it.</param>
    /// <returns>The layout.</returns>
    /// <exception cref="LayoutMismatchException">They differ.</exception>
    public static CRecordInfo VerifyMembers(CRecordInfo promised, params ReadOnlySpan<(int Member, long Bytes)> actual)
    {
        foreach ((int member, long bytes) in actual)
        {
            CFieldInfo field = promised.Fields[member];
            if (bytes != field.ByteSize)
                throw new LayoutMismatchException($"{promised.Name} was compiled for another version of what is in it: its member '{field.Name}', {field.Type}, had {field.ByteSize} bytes and has {bytes} now. Compile {promised.Name} again with the assemblies that it runs with.");
        }

        return promised;
    }

    /// <summary>The offset of a field in bytes.</summary>
    public static int OffsetOf<TRecord, TField>(in TRecord record, in TField field) where TRecord : struct =>
        (int)Unsafe.ByteOffset(ref Unsafe.As<TRecord, byte>(ref Unsafe.AsRef(in record)), ref Unsafe.As<TField, byte>(ref Unsafe.AsRef(in field)));

    /// <summary>The error for a platform that the record was not laid out for.</summary>
    public static Exception NotLaidOut(string record, string targets) =>
        new PlatformNotSupportedException($"The layout of {record} was computed for {targets}; this is {CTarget.Current}. Add it to CTypesTargets.");

    private static string Describe(CRecordInfo promised, int actualSize, ReadOnlySpan<int> actualOffsets)
    {
        StringBuilder text = new($"{promised.Name} is not laid out as C does it on {CTarget.Current}.\nC has:\n{promised}\n.NET has:\n");
        for (int i = 0; i < actualOffsets.Length; i++)
        {
            if (actualOffsets[i] >= 0) text.Append($"{actualOffsets[i],5} {promised.Fields[i].Name}\n");
        }

        return text.Append($"      size {actualSize}").ToString();
    }
}
