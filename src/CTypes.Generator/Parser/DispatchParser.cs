using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads where a handler runs, and whether it can run there.</summary>
internal static class DispatchParser
{
    /// <summary><c>CallbackDispatch.SynchronizationContext</c>.</summary>
    public const int Context = 1;

    private const int Channel = 2;

    public static DispatchModel? Parse(INamedTypeSymbol type, AttributeData attribute, ThunkModel? thunk, MemberNames names, Findings findings)
    {
        string? target = attribute.NamedInt("Dispatch", 0) switch
        {
            Context => "SynchronizationContext",
            Channel => "Channel",
            _ => null,
        };
        if (target is null || thunk is null) return null;
        if (Problem(thunk) is not { } problem) return new DispatchModel(target, names.Take("Dispatched"));
        findings.Add(Rules.HandlerDoesNotFit, () => attribute.Location("Dispatch"), type.Name, $"its handler cannot run after C's call: {problem}");
        return null;
    }

    // What C shows to a callback it may free right afterwards.
    private static string? Problem(ThunkModel thunk)
    {
        if (thunk.Result is not null) return "C waits for its result; write Dispatch = CallbackDispatch.Inline";
        ThunkParameter? fleeting = thunk.Parameters.FirstOrDefault(EndsWithCall);
        return fleeting is null ? null : $"'{fleeting.Name.TrimStart('@')}' is good only during the call; take a value, a string, or a nint that C keeps";
    }

    private static bool EndsWithCall(ThunkParameter parameter) => parameter switch
    {
        ThunkUserData => false,
        ThunkValue { Value: var value } => value.Form != ValueForm.Text && NativeType.IsPointer(value.NativeType),
        _ => true,
    };
}
