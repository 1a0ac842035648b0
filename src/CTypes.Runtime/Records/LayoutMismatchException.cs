namespace CTypes;

/// <summary>
/// The runtime laid a record out otherwise than C does; the message shows both layouts. Or a type in the record has another size
/// than when the record was compiled, because the program runs with another version of that type's assembly.
/// </summary>
public sealed class LayoutMismatchException : TypeLoadException
{
    internal LayoutMismatchException(string message) : base(message)
    {
    }
}
