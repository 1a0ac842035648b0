using System.Globalization;
using System.Text;

namespace CTypes;

/// <summary>Bytes as debuggers show them: offset, sixteen bytes, and what is printable of them.</summary>
internal static class HexDump
{
    private const int RowBytes = 16;

    public static string[] Rows(ReadOnlySpan<byte> bytes)
    {
        string[] rows = new string[(bytes.Length + RowBytes - 1) / RowBytes];
        for (int i = 0; i < rows.Length; i++) rows[i] = Row(i * RowBytes, bytes.Slice(i * RowBytes, Math.Min(RowBytes, bytes.Length - i * RowBytes)));
        return rows;
    }

    private static string Row(int byteOffset, ReadOnlySpan<byte> bytes)
    {
        StringBuilder row = new(byteOffset.ToString("x4", CultureInfo.InvariantCulture) + " ");
        for (int i = 0; i < RowBytes; i++) row.Append(i < bytes.Length ? $" {bytes[i]:x2}" : "   ");
        row.Append("  ");
        foreach (byte b in bytes) row.Append(b is >= 0x20 and < 0x7F ? (char)b : '.');
        return row.ToString();
    }
}
