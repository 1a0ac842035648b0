using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>What one argument contributes to each stage of a call.</summary>
/// <param name="Native">The expression in the native argument list.</param>
internal sealed record ArgumentText(string Native)
{
    /// <summary>Addresses that must be known before the call.</summary>
    public List<string> Bind { get; } = [];

    /// <summary>Checks and conversions that hold nothing.</summary>
    public List<string> Check { get; } = [];

    /// <summary>Storage and conversions that are released at the end of the scope.</summary>
    public List<string> Prepare { get; } = [];

    /// <summary>What keeps memory whose address C keeps: it throws when the memory moved after it was pinned.</summary>
    public string? KeptByC { get; init; }

    /// <summary>Conversions that nothing releases when the call is not made: after all that can throw.</summary>
    public List<string> Retain { get; } = [];

    /// <summary>The head of a <c>fixed</c> statement.</summary>
    public string? Pin { get; init; }

    /// <summary>A check of the pinned address.</summary>
    public string? Pinned { get; init; }

    /// <summary>Storage that C only writes, cleared right before the call: the processor takes longer where the call is counted between that and the call.</summary>
    public List<string> Storage { get; } = [];

    /// <summary>What must happen to C's results before anything can throw.</summary>
    public List<string> Fill { get; } = [];

    /// <summary>Assignments to <c>out</c> parameters.</summary>
    public List<string> Return { get; } = [];

    /// <summary>The value as the method returns it, for an out that is part of the result.</summary>
    public string? Output { get; init; }

    /// <summary>The value as C left it.</summary>
    public string? Raw { get; init; }

    /// <summary>The variable of a handle that C may hand on to a result or an out.</summary>
    public HandedHandle? Giver { get; init; }

    /// <summary>The object of a handle that C hands to the caller.</summary>
    public HandedHandle? Taker { get; init; }

    /// <summary>Once the value was handed out: what keeps the clean-up from releasing it.</summary>
    public string? Keep { get; init; }

    /// <summary>What happens in any case at the end.</summary>
    public List<string> CleanUp { get; } = [];

    /// <summary>Looks the function that frees up before the call, and calls it at the end in any case.</summary>
    public void AddFree(string native, string nativeType, string local, FreeModel free, string ownModule)
    {
        string module = free.Library is { } library ? library + ".Module" : ownModule;
        Bind.Add($"nint {local} = {free.Slot};");
        Bind.Add($"if ({local} == 0) {local} = global::CTypes.NativeModule.Bind(ref {free.Slot}, {module}, {Text.Literal(free.Symbol)});");
        bool isWord = nativeType == "nint";
        CleanUp.Add($"if ({native} != {(isWord ? "0" : "null")}) ((delegate* unmanaged[{free.Convention}]<{(isWord ? "nint" : "void*")}, void>){local})({native});");
    }
}

/// <summary>A local with a handle that the caller owns.</summary>
/// <param name="Type">The handle class.</param>
/// <param name="Variable">The caller's variable that it came from.</param>
/// <param name="CountsReferences">Whether each place that C stores it in has a reference of its own.</param>
internal sealed record HandedHandle(string Type, string Local, string? Variable, bool CountsReferences);
