using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads how long C keeps a callback.</summary>
internal static class CallbackLifetimes
{
    /// <summary>The stated lifetime; null when there is none.</summary>
    public static Lifetime? Of(IParameterSymbol parameter) =>
        AttributeReading.Find(parameter, KnownNames.LifetimeAttribute) is { ConstructorArguments: [{ Value: int lifetime }] } ? (Lifetime)lifetime : null;

    /// <summary>Whether a delegate can be given for a lifetime: it has to end without anybody disposing it.</summary>
    public static bool SuitsDelegate(Lifetime? lifetime) => lifetime is Lifetime.Call or Lifetime.Once or Lifetime.Notified or Lifetime.Forever;
}
