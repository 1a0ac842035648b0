using System.Diagnostics;

namespace CTypes;

/// <summary>What the debugger shows of a buffer for text.</summary>
internal sealed class TextDebugView(TextBlock buffer)
{
    public string Address => $"0x{buffer.Address:X}";

    public string Text => buffer.ToString() ?? "";

    [DebuggerBrowsable(DebuggerBrowsableState.Collapsed)]
    public string[] Bytes => HexDump.Rows(buffer.Raw);
}
