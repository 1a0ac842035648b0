using System.Collections;
using System.Diagnostics;

namespace CTypes;

/// <summary>What the debugger shows of an object in C's memory: its members or elements, where it lies, its bytes.</summary>
internal sealed class CDataDebugView(CData data)
{
    private const int MostBytes = 256;
    private const int MostElements = 1000;

    public string Address => data.IsDisposed ? "(disposed)" : $"0x{data.Address:X}";

    public bool OwnsMemory => data.OwnsMemory;

    public string[] Bytes => data.IsDisposed ? [] : HexDump.Rows(data.AsBytes()[..Math.Min(MostBytes, data.ByteSize)]);

    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public Member[] Members => data switch
    {
        { IsDisposed: true } => [],
        CRecord record => [.. record.DescribeFields().Select(field => new Member(field.Name, field.Value))],
        IEnumerable elements => [.. elements.Cast<object?>().Take(MostElements).Select((element, index) => new Member($"[{index}]", element))],
        _ => [new Member("Value", data.ToString())],
    };

    [DebuggerDisplay("{Shown,nq}", Name = "{Name,nq}")]
    internal sealed record Member(string Name, [property: DebuggerBrowsable(DebuggerBrowsableState.RootHidden)] object? Value)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public string Shown => CDataText.Of(Value);
    }
}
