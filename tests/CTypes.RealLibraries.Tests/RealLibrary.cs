namespace CTypes.RealLibraries.Tests;

/// <summary>Libraries that others wrote, and that need not be on the machine.</summary>
internal static class RealLibrary
{
    /// <summary>Skips the test where the library is not installed.</summary>
    public static void Need(NativeModule module)
    {
        if (!module.TryLoad(out string? error)) Lacks(error);
    }

    /// <summary>Skips the test, or fails it where a build is checked: there the libraries were installed.</summary>
    public static void Lacks(string reason)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Fail(reason);
    }
}
