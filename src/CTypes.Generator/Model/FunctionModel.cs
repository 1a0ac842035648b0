using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>One C function and the method that calls it.</summary>
/// <param name="Signature">The method's head, as the user's half has it.</param>
/// <param name="Method">Class and method, as errors name them.</param>
/// <param name="Slot">The field that holds the address.</param>
/// <param name="Module">The library's module, under a name that no parameter hides.</param>
/// <param name="BrokenRule">The rule that the declaration breaks, when no call can be made from it.</param>
/// <param name="Arguments">In C's order.</param>
/// <param name="Outputs">What the method returns when outs replace C's result, in order; indices into <see cref="Arguments"/>.</param>
/// <param name="ReturnType">The method's C# return type.</param>
/// <param name="ReservedNames">The method's parameter names, which no local of the stub may have.</param>
/// <param name="Callee">Where the address comes from; null for the library's symbol.</param>
/// <param name="ErrorClasses">The generated method that makes exceptions of the user's classes.</param>
/// <param name="Resource">The parameter that names what the call works on.</param>
/// <param name="Call">How C is called.</param>
/// <param name="TellsOfCalls">Whether each call is an event for listeners.</param>
/// <param name="SharedCall">The method that calls C for all functions of the library that C calls alike; null for a function that calls it by itself.</param>
/// <param name="IsOfObject">Whether it is a method of a library object, which has to stay alive during the call.</param>
/// <param name="SharedBinding">The method that looks symbols up for all functions of the library; null for a function that does it by itself.</param>
internal sealed record FunctionModel(
    MemberHead Signature,
    string Method,
    string Library,
    string Symbol,
    string Slot,
    string Module,
    string? BrokenRule,
    EquatableArray<ArgumentModel> Arguments,
    ResultModel Result,
    EquatableArray<int> Outputs,
    string ReturnType,
    ErrorCheckModel? ErrorCheck,
    bool UseErrno,
    EquatableArray<string> ReservedNames,
    ResourceModel? Resource,
    CallModel Call,
    bool UseLastError = false,
    string? ErrorClasses = null,
    bool IsOfObject = false,
    CalleeModel? Callee = null,
    bool TellsOfCalls = false,
    string? SharedCall = null,
    string? SharedBinding = null)
{
    /// <summary>Whether the stub is small enough to become part of its caller.</summary>
    public bool IsInlined => ErrorCheck is null && Callee is not VTableCallee && Call.Variadic?.VaListSymbol is null
        && Result is { Handle: null, Free: null, MemoryAlignBytes: 0 } && !Arguments.Any(a => a.KeepsStubApart);

    /// <summary>Whether nothing is handed to the caller but what the method returns, and that is no handle.</summary>
    public bool OnlyResultLeaves => Result.Handle is null && !Arguments.Any(a => a is OutArgument { IsParameter: true } or OutArgument { Handle: not null });

    /// <summary>Whether what follows the call may still need the memory or the functions of the library object.</summary>
    public bool UsesLibraryToTheEnd => IsOfObject
        && !(IsInlined && Outputs.Count == 0 && OnlyResultLeaves && !NativeType.IsPointer(Result.NativeType));
}

/// <summary>The parameter that names what a call works on.</summary>
internal sealed record ResourceModel(string Name, bool IsText);
