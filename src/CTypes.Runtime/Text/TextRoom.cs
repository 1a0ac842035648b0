using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>For generated code: a local in which a stub writes text for C when it is short. It is not cleared.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InlineArray(TextBytes + TextBlocks.BlockBytes)]
public struct TextRoom
{
    /// <summary>What a text may take with its NUL; longer text goes to native memory.</summary>
    internal const int TextBytes = 256;

    private byte _first;

    /// <summary>The first block of a local that is not cleared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe byte* Of(out TextRoom local)
    {
        Unsafe.SkipInit(out local);
        return (byte*)((nint)Unsafe.AsPointer(ref local) + TextBlocks.BlockBytes - 1 & -TextBlocks.BlockBytes);
    }
}
