using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>What the platforms' loaders make of <see cref="LoadFlags"/>.</summary>
internal static class LoadMode
{
    private const LoadFlags ForDlopen = LoadFlags.Global | LoadFlags.Local | LoadFlags.Now | LoadFlags.DeepBind;
    private const LoadFlags ForWindows = LoadFlags.SearchDllLoadDirectory | LoadFlags.SearchApplicationDirectory | LoadFlags.SearchUserDirectories
        | LoadFlags.SearchSystem32 | LoadFlags.SearchDefaultDirectories;

    /// <summary>Refuses flags that contradict each other or do not exist.</summary>
    public static LoadFlags Checked(LoadFlags flags)
    {
        if ((flags & ~(ForDlopen | ForWindows | LoadFlags.SearchLegacy)) != 0) throw new ArgumentException($"{flags} has bits that are no LoadFlags.", nameof(flags));
        if (flags.HasFlag(LoadFlags.Global | LoadFlags.Local)) throw new ArgumentException("A library is loaded with LoadFlags.Global or LoadFlags.Local, not with both.", nameof(flags));
        return flags;
    }

    /// <summary>Whether .NET's own loading will not do, because it passes no flags on to <c>dlopen</c>.</summary>
    public static bool NeedsDlopen(LoadFlags flags) => (flags & ForDlopen) != 0;

    /// <summary>The flags of <c>dlopen</c>.</summary>
    public static int ForUnix(LoadFlags flags, bool isApple)
    {
        const int Lazy = 0x1;
        const int Now = 0x2;
        const int GlibcDeepBind = 0x8;
        (int global, int local) = isApple ? (0x8, 0x4) : (0x100, 0);
        return (flags.HasFlag(LoadFlags.Now) ? Now : Lazy)
            | (flags.HasFlag(LoadFlags.Global) ? global : local)
            | (flags.HasFlag(LoadFlags.DeepBind) && !isApple ? GlibcDeepBind : 0);
    }

    /// <summary>The search path for .NET's own loading: the flags of <c>LoadLibraryEx</c>, and on every platform the folder of the user's assembly.</summary>
    public static DllImportSearchPath ForDotNet(LoadFlags flags)
    {
        if (flags.HasFlag(LoadFlags.SearchLegacy)) return DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.LegacyBehavior;
        int stated = (int)(flags & ForWindows);    // .NET gives them the numbers that Windows does
        return DllImportSearchPath.AssemblyDirectory | (stated == 0 ? DllImportSearchPath.SafeDirectories : (DllImportSearchPath)stated);
    }
}
