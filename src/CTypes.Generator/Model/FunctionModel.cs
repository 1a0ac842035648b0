using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>One C function and the method that calls it.</summary>
/// <param name="BrokenRule">The rule that the declaration breaks, when no call can be made from it.</param>
/// <param name="Arguments">In C's order.</param>
/// <param name="Outputs">What the method returns when outs replace C's result, in order; indices into <see cref="Arguments"/>.</param>
/// <param name="TellsOfCalls">Whether each call is an event for listeners.</param>
/// <param name="SharedCall">The method that calls C for all functions of the library that are called alike; null for a function that calls it by itself.</param>
internal sealed record FunctionModel(
    StubModel Stub,
    string? BrokenRule,
    EquatableArray<ArgumentModel> Arguments,
    ResultModel Result,
    EquatableArray<int> Outputs,
    BindingModel Binding,
    CallModel Call,
    ErrorsModel Errors,
    bool TellsOfCalls = false,
    SharedCallModel? SharedCall = null)
{
    /// <summary>Whether the stub is small enough to become part of its caller.</summary>
    public bool IsInlined => Errors.Check is null && Binding.Callee is not VTableCallee && Call.Variadic?.VaListSymbol is null
        && Result is { Handle: null, Free: null, MemoryAlignBytes: 0 } && !Arguments.Any(a => a.KeepsStubApart);

    /// <summary>Whether nothing is handed to the caller but what the method returns, and that is no handle.</summary>
    public bool OnlyResultLeaves => Result.Handle is null && !Arguments.Any(a => a is OutArgument { IsParameter: true } or OutArgument { Handle: not null } or HandleReferenceArgument { MustBeThere: true });

    /// <summary>Whether C and the caller hand each other what somebody has to let go of again: handles, memory to free, callbacks that C keeps.</summary>
    public bool HandsOver => Result is not { Handle: null, Free: null }
        || Arguments.Any(a => a is OutArgument { Handle: not null } or HandleReferenceArgument or CallbackArgument { Group: not null } or HandlerArgument { Group: not null } or UserDataArgument { Group: not null });

    /// <summary>Whether C may move a handle between the variable of an argument and that of another.</summary>
    public bool IsExchanged(ArgumentModel argument) => argument is HandleReferenceArgument { Next.IsBorrowed: false } reference
        && Arguments.Any(a => a is HandleReferenceArgument { Next.IsBorrowed: false } other && !ReferenceEquals(other, reference) && other.Next.Type == reference.Next.Type);

    /// <summary>Whether what follows the call may still need the memory or the functions of the library object.</summary>
    public bool UsesLibraryToTheEnd => Binding.IsOfObject
        && !(IsInlined && Outputs.Count == 0 && OnlyResultLeaves && !NativeType.IsPointer(Result.NativeType));
}

/// <summary>The method that calls C for all functions of a library that are called alike.</summary>
/// <param name="Binds">Whether it makes the address known as well, for which it gets the slot and the symbol.</param>
internal sealed record SharedCallModel(string Method, bool Binds);

/// <summary>The method that C# calls.</summary>
/// <param name="Signature">Its head, as the user's half has it.</param>
/// <param name="Method">Class and method, as errors name them.</param>
/// <param name="ReturnType">Its C# return type.</param>
/// <param name="ReservedNames">Its parameters' names, which no local of the stub may have.</param>
/// <param name="NeverReturns">Whether the method says that it does not return.</param>
internal sealed record StubModel(MemberHead Signature, string Method, string ReturnType, EquatableArray<string> ReservedNames, bool NeverReturns = false);

/// <summary>Where the address of the C function comes from.</summary>
/// <param name="Slot">The field that holds the address.</param>
/// <param name="Module">The library's module, under a name that no parameter hides.</param>
/// <param name="IsOfObject">Whether it is a function of a library object, which has to stay alive during the call.</param>
/// <param name="Callee">What has the address; null for the library's symbol.</param>
/// <param name="Shared">The method that looks symbols up for all functions of the library; null for a function that does it by itself.</param>
internal sealed record BindingModel(
    string Library,
    string Symbol,
    string Slot = "",
    string Module = "",
    bool IsOfObject = false,
    CalleeModel? Callee = null,
    string? Shared = null);

/// <summary>How a call finds out that C failed, and what it says then.</summary>
/// <param name="Classes">The generated method that makes exceptions of the user's classes.</param>
/// <param name="Resource">The parameter that names what the call works on.</param>
internal sealed record ErrorsModel(
    ErrorCheckModel? Check = null,
    bool UseErrno = false,
    bool UseLastError = false,
    string? Classes = null,
    ResourceModel? Resource = null);

/// <summary>The parameter that names what a call works on.</summary>
internal sealed record ResourceModel(string Name, bool IsText);
