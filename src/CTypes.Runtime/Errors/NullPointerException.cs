namespace CTypes;

/// <summary>A NULL pointer was followed, or C returned NULL where a value was declared.</summary>
/// <param name="message">What was NULL.</param>
public sealed class NullPointerException(string message) : InvalidOperationException(message);
