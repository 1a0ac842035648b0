namespace CTypes.Runtime.Tests;

/// <summary>Has the garbage collector and the finalizers run.</summary>
internal static class Collecting
{
    public static void Until(Func<bool> isDone)
    {
        for (int i = 0; i < 50 && !isDone(); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
