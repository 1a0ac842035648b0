using System.ComponentModel;

namespace CTypes;

/// <summary>
/// The base of every record of the class form (<see cref="CStructAttribute"/> or <see cref="CUnionAttribute"/> on a class):
/// an object with C's layout on the running platform, that owns its memory or views another's.
/// </summary>
public abstract class CRecord : CData
{
    /// <summary>For generated code: a record of its own, of zeros.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CRecord()
    {
        CRecordInfo layout = LayoutOfThis;
        Own(layout.Size, layout.Alignment);
    }

    /// <summary>For generated code: a record in given memory.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CRecord(CMemory memory) => Use(memory, memory.CopiedFrom is not null ? memory.CopiedBytes : Math.Max(memory.StatedBytes, memory.Layout!.Size));

    /// <summary>For generated code: the layout of the object's own class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract CRecordInfo LayoutOfThis { get; }

    /// <summary>
    /// Moves the record to a larger block, which keeps its bytes and is zero behind them; <c>C.SizeOf(record)</c> grows,
    /// <c>C.SizeOf&lt;T&gt;()</c> does not. Views of nested records move along, spans and addresses still show the former block. What another
    /// thread reads or writes meanwhile may be another element's or lost, but is the record's.
    /// </summary>
    /// <param name="bytes">The new size in bytes, not below the present one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The record would shrink, or have more bytes than an object can have.</exception>
    /// <exception cref="InvalidOperationException">The record does not own its memory.</exception>
    public void Resize(int bytes)
    {
        lock (Moving) Grow(bytes, LayoutOfThis.Alignment, bytes, nameof(bytes));
    }

    /// <summary>A copy with memory of its own; what the original's pointers keep alive, the copy keeps alive too.</summary>
    public abstract CRecord Clone();

    /// <summary>The members with their values.</summary>
    public override string ToString() => IsDisposed
        ? $"{ShownName} (disposed)"
        : $"{ShownName} {{ {string.Join(", ", DescribeFields().Select(f => $"{f.Name} = {CDataText.Of(f.Value)}"))} }}";

    /// <summary>For generated code: the members' names and values, as the debugger and <see cref="ToString"/> show them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract (string Name, object? Value)[] DescribeFields();

    internal override string ShownName => LayoutOfThis.Name;
}
