using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>The running platform, by the name that <c>CTypesTargets</c> uses.</summary>
public static class CTarget
{
    /// <summary>Such as <c>linux-x64</c>; musl is told from glibc only by the C library, and their layouts are the same.</summary>
    public static string Current { get; } = $"{System}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    private static string System => OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : OperatingSystem.IsLinux() ? "linux" : "unknown";
}
