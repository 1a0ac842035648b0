namespace CTypes;

/// <summary>Why C may no longer call a handler.</summary>
internal enum CallbackEnd : byte
{
    /// <summary>It is not known any more; or C found no handler because it gave another <c>void*</c> than it got.</summary>
    Unknown,

    /// <summary>Its object was disposed.</summary>
    Disposed,

    /// <summary>The call returned that it was lent for.</summary>
    Returned,

    /// <summary>C called it, and it was given for one call.</summary>
    Called,

    /// <summary>C called the destroy function.</summary>
    Destroyed,
}
