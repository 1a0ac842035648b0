using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What a library of Windows says of itself (Microsoft's "PE Format": signature and COFF file header).</summary>
internal static class PeFile
{
    /// <summary>As much of a file as is looked at: the headers stand in its first page.</summary>
    public const int HeaderBytes = 4096;

    /// <summary>Where the place of the signature stands.</summary>
    public const int SignatureOffset = 0x3C;

    /// <summary>The processor that a library is for, as .NET names it; null for a file that is no library.</summary>
    public static string? MachineName(ReadOnlySpan<byte> content)
    {
        if (content.Length < SignatureOffset + sizeof(uint) || !content.StartsWith("MZ"u8)) return null;
        uint signature = BinaryPrimitives.ReadUInt32LittleEndian(content[SignatureOffset..]);
        if (signature > (uint)content.Length - 6 || !content[(int)signature..].StartsWith("PE\0\0"u8)) return null;
        return BinaryPrimitives.ReadUInt16LittleEndian(content[((int)signature + 4)..]) switch
        {
            0x014C => nameof(Architecture.X86),
            0x01C4 => nameof(Architecture.Arm),
            0x8664 => nameof(Architecture.X64),
            0xAA64 => nameof(Architecture.Arm64),
            var other => $"machine {other}",
        };
    }
}
