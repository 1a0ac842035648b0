using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads how long C keeps a callback.</summary>
internal static class CallbackLifetimes
{
    private const string Lifetimes = "[Lifetime(CallbackLifetime.Call)] when only during the call, Once when one time, Notified when until it calls a destroy function, Forever when as long as the process lives";

    /// <summary>The stated lifetime; null when there is none.</summary>
    public static Lifetime? Of(IParameterSymbol parameter) =>
        AttributeReading.Find(parameter, KnownNames.LifetimeAttribute) is { ConstructorArguments: [{ Value: int lifetime }] } ? (Lifetime)lifetime : null;

    /// <summary>Why a delegate cannot be given for a lifetime, which has to end without anybody disposing it, and what to write; null where it can.</summary>
    public static string? WhyNoDelegate(Lifetime? lifetime, string callback) => lifetime switch
    {
        Lifetime.Call or Lifetime.Once or Lifetime.Notified or Lifetime.Forever => null,
        Lifetime.UntilDisposed => $"a delegate has no Dispose, so it cannot be UntilDisposed; let the parameter be {Article.Before(callback)}, or write {Lifetimes}",
        _ => $"nothing says how long C may call it; write {Lifetimes}, else let the parameter be {Article.Before(callback)}",
    };
}
