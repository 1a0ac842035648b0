using System.Diagnostics;

namespace CTypes;

/// <summary>What the debugger shows of an object in C's memory: its members or elements, where it lies, its bytes.</summary>
internal sealed class CDataDebugView(CData data)
{
    private const int MostBytes = 256;

    public string Address => data.IsDisposed ? "(disposed)" : $"0x{data.Address:X}";

    public bool OwnsMemory => data.OwnsMemory;

    public string Bytes => data.IsDisposed ? "" : Convert.ToHexString(data.AsBytes()[..Math.Min(MostBytes, data.ByteSize)]);

    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public Member[] Members => data switch
    {
        { IsDisposed: true } => [],
        CRecord record => [.. record.DescribeFields().Select(field => new Member(field.Name, field.Value))],
        _ => [new Member("Elements", data.ToString())],
    };

    [DebuggerDisplay("{Shown,nq}", Name = "{Name,nq}")]
    internal sealed record Member(string Name, [property: DebuggerBrowsable(DebuggerBrowsableState.RootHidden)] object? Value)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public string Shown => CDataText.Of(Value);
    }
}
