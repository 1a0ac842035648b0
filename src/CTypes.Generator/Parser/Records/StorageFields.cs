using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>The fields that hold a record of partial properties: pointers as machine words, bit-fields as the bytes they touch.</summary>
internal sealed class StorageFields(RecordMember[] members, string[] names, RecordLayouts layouts)
{
    public IEnumerable<StorageField> All(MemberNames taken)
    {
        for (int i = 0; i < members.Length; i++)
        {
            RecordMember member = members[i];
            if (member.Form is MemberForm.BitField or MemberForm.Flexible) continue;
            long count = member is { Form: MemberForm.Span or MemberForm.Text, Declaration.Type: ArrayType array } ? array.Count : 0;
            yield return new StorageField(MethodSignature.Escape(names[i]), TypeOf(member), layouts.First.Fields[i].ByteOffset, count);
        }

        foreach ((long byteOffset, int byteSize) in Chunks()) yield return new StorageField(taken.Take($"_bits{byteOffset}"), Unsigned(byteSize), byteOffset);
    }

    /// <summary>The type of the field that holds a member, or one element of it.</summary>
    public static string TypeOf(RecordMember member) => member switch
    {
        { Form: MemberForm.Text } => "byte",
        { Form: MemberForm.Span, CType.Form: CForm.Text or CForm.WideText or CForm.Address or CForm.Pointer or CForm.Callback } => "nint",
        { Form: MemberForm.Span } => ElementOf(member),
        { CType: { Form: CForm.Scalar, Scalar: { } scalar }, Form: MemberForm.Value } => ScalarTable.NativeOf(scalar),
        { CType.Form: CForm.Text or CForm.WideText or CForm.Address or CForm.Pointer or CForm.Callback, Form: MemberForm.Value } => "nint",
        { Type: IPointerTypeSymbol or IFunctionPointerTypeSymbol } => "nint",    // the type itself would need an unsafe field
        _ => TypeNames.Full(member.Type),
    };

    /// <summary>The type of an array's elements as C# sees them.</summary>
    public static string ElementOf(RecordMember member) => TypeNames.Full(Strategies.BufferType.Read(member.Type)!.Element);

    /// <summary>The alignment of a primitive in bytes; 1 for anything else.</summary>
    public static int AlignOf(string type) => type switch
    {
        "ulong" => 8,
        "uint" => 4,
        "ushort" => 2,
        _ => 1,
    };

    /// <summary>All bytes that bit-fields touch on any target, in aligned pieces.</summary>
    private IEnumerable<(long ByteOffset, int ByteSize)> Chunks()
    {
        SortedSet<long> bytes = [];
        foreach ((_, RecordLayout layout) in layouts.All)
        {
            foreach (FieldLayout field in layout.Fields.Where(f => f.BitWidth > 0))
            {
                for (long b = 0; b < field.ByteSize; b++) bytes.Add(field.ByteOffset + b);
            }
        }

        while (bytes.Count > 0)
        {
            long start = bytes.Min;
            int size = 8;
            while (start % size != 0 || size > layouts.First.AlignBytes || !Enumerable.Range(0, size).All(b => bytes.Contains(start + b))) size /= 2;
            for (int b = 0; b < size; b++) bytes.Remove(start + b);
            yield return (start, size);
        }
    }

    private static string Unsigned(int byteSize) => byteSize switch { 8 => "ulong", 4 => "uint", 2 => "ushort", _ => "byte" };
}
