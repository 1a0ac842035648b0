namespace CTypes.Runtime.Tests;

/// <summary>Has the garbage collector and the finalizers run.</summary>
internal static class Collecting
{
    /// <summary>As often as it takes until nothing waits for a finalizer of something else.</summary>
    public static void All()
    {
        for (int i = 0; i < 3; i++) Once();
    }

    public static void Until(Func<bool> isDone)
    {
        for (int i = 0; i < 50 && !isDone(); i++) Once();
    }

    public static void Once()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
