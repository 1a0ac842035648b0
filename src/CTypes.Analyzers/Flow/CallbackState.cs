namespace CTypes.Analyzers.Flow;

/// <summary>What has become of one callback object at one point of one path.</summary>
/// <param name="Holders">The variables that hold it, a bit for each.</param>
/// <param name="Registration">The call by which C keeps it; null while it does not.</param>
/// <param name="IsQuiet">Nothing has run since C got it.</param>
/// <param name="IsExceptional">The path went through a <c>catch</c>.</param>
/// <param name="IsDeclared">A variable was declared with the new object, so it never held anything else.</param>
internal readonly record struct CallbackState(CallbackStage Stage, ulong Holders, Registration? Registration, bool IsQuiet, bool IsExceptional, bool IsDeclared) : IValueState
{
    /// <summary>Before the object was made.</summary>
    public static readonly CallbackState Start = new(CallbackStage.None, 0, null, false, false, false);

    /// <summary>The object was just made.</summary>
    public static readonly CallbackState New = Start with { Stage = CallbackStage.Alive };

    public bool IsFollowed => Stage == CallbackStage.Alive;

    /// <summary>Something else is responsible for the object from here on.</summary>
    public CallbackState Become(CallbackStage stage) => Start with { Stage = stage, IsExceptional = IsExceptional };

    /// <summary>C has let go of the object.</summary>
    public CallbackState Unregistered() => this with { Registration = null, IsQuiet = false };
}

/// <summary>Who is responsible for a callback object.</summary>
internal enum CallbackStage
{
    /// <summary>It was not made yet.</summary>
    None,

    /// <summary>The method that made it.</summary>
    Alive,

    /// <summary>Nobody: it was disposed.</summary>
    Disposed,

    /// <summary>The caller.</summary>
    Returned,

    /// <summary>A field, a collection or other code.</summary>
    Kept,
}
