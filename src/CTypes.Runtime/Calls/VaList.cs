using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// For generated code: C's <c>va_list</c> over arguments that lie in memory, one in each eight bytes, as if all registers were used up.
/// </summary>
/// <remarks>
/// System V x86-64 psABI 3.5.7, AAPCS64 "Variable argument lists", and Apple's and Microsoft's documents, where it is a plain pointer.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Sequential, Size = 32)]
public unsafe struct VaList
{
    private const long GpAndFpUsedUp = 48 | (176L << 32);    // gp_offset, fp_offset: both past the end of the register save area

    private long _first;
    private long* _second;

    /// <summary>Whether a variadic function of this platform expects the arguments of <c>...</c> on the stack, whatever registers are free: Apple's Arm64.</summary>
    public static bool IsOnStack
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => System.Runtime.Intrinsics.Arm.ArmBase.Arm64.IsSupported && IsApple;
    }

    private static bool IsApple => OperatingSystem.IsMacOS() || OperatingSystem.IsIOS() || OperatingSystem.IsTvOS() || OperatingSystem.IsMacCatalyst();

    /// <summary>What a function gets for a parameter of type <c>va_list</c>.</summary>
    /// <param name="list">Storage that lives as long as the call.</param>
    /// <param name="slots">The arguments.</param>
    /// <exception cref="PlatformNotSupportedException">The platform's <c>va_list</c> is not known.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void* Start(VaList* list, long* slots)
    {
        if (sizeof(nint) != 8) ThrowNotKnown();    // its arguments are not eight bytes each
        if (OperatingSystem.IsWindows() || IsOnStack) return slots;
        if (System.Runtime.Intrinsics.X86.X86Base.X64.IsSupported)
        {
            *list = new VaList { _first = GpAndFpUsedUp, _second = slots };    // overflow_arg_area; no reg_save_area
            return list;
        }

        if (System.Runtime.Intrinsics.Arm.ArmBase.Arm64.IsSupported)
        {
            *list = new VaList { _first = (long)slots };    // __stack; __gr_offs and __vr_offs are 0, so no register is looked at
            return list;
        }

        ThrowNotKnown();
        return null;
    }

    [DoesNotReturn]
    private static void ThrowNotKnown() => throw new PlatformNotSupportedException("The layout of this platform's va_list is not known.");
}
