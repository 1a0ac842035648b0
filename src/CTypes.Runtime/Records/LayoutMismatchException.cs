namespace CTypes;

/// <summary>The runtime laid a record out otherwise than C does. The message shows both layouts.</summary>
public sealed class LayoutMismatchException : TypeLoadException
{
    internal LayoutMismatchException(string message) : base(message)
    {
    }
}
