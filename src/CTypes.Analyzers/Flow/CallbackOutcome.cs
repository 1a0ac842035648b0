namespace CTypes.Analyzers.Flow;

/// <summary>What became of one callback object on the paths that were seen.</summary>
internal sealed class CallbackOutcome
{
    private readonly HashSet<CallbackStage> _reached = [];
    private readonly List<Registration> _registrations = [];
    private bool _isLost;
    private bool _isLostAsDeclared;

    /// <summary>The calls by which C got the object and keeps it, in the order in which they were seen.</summary>
    public IReadOnlyList<Registration> Registrations => _registrations;

    /// <summary>Registrations after which the object was disposed before anything else ran.</summary>
    public HashSet<Registration> EndsTooSoon { get; } = [];

    /// <summary>Registrations with a handle that was still open when the object was disposed.</summary>
    public HashSet<Registration> EndsBeforeHandle { get; } = [];

    /// <summary>
    /// Whether nobody can dispose the object any more. Where its variable may have held something else, a way of letting go on another
    /// path counts as this one's: both may hang on one condition.
    /// </summary>
    public bool IsLost => _isLostAsDeclared || (_isLost && !_reached.Any(stage => stage != CallbackStage.None));

    /// <summary>Whether the object is made for the caller alone.</summary>
    public bool IsForCaller => !_isLost && _reached.Contains(CallbackStage.Returned) && !_reached.Contains(CallbackStage.Kept) && !_reached.Contains(CallbackStage.Disposed);

    public bool Has(CallbackStage stage) => _reached.Contains(stage);

    public void Reach(CallbackStage stage) => _reached.Add(stage);

    public void Register(Registration registration)
    {
        if (!_registrations.Contains(registration)) _registrations.Add(registration);
    }

    /// <summary>The object is disposed.</summary>
    public void End(CallbackState state)
    {
        if (state is not { Registration: { } registration, IsExceptional: false }) return;
        bool mayBeOver = state.IsQuiet && !registration.IsStated;    // nothing says that C goes on using it after the call
        if (mayBeOver) return;
        if (registration.Owner is not null) EndsBeforeHandle.Add(registration);
        else if (state.IsQuiet) EndsTooSoon.Add(registration);
    }

    /// <summary>The method's last reference is gone.</summary>
    public void Lose(CallbackState state)
    {
        _isLost = true;
        _isLostAsDeclared |= state.IsDeclared;
    }
}
