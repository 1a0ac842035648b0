using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Tells which <c>void*</c> among a function's arguments carries a callback.</summary>
internal static class UserDataArguments
{
    /// <summary>Whether a function gets a <c>void*</c> that carries the callback of one of its parameters.</summary>
    public static bool Has(IMethodSymbol method, AttributeData function, int parameter)
    {
        Findings unread = new(wantsLocations: false);
        ArgumentPlan plan = ArgumentPlanner.Plan(method, ArgTypesParser.Arguments(method, function, unread, method.Name), unread, method.Name);
        return PlaceOf(method.Parameters[parameter], plan) >= 0;
    }

    /// <summary>The <c>void*</c> that a callback shares with others or that C hands to a destroy function; null for one of its own.</summary>
    public static int? GroupOf(IParameterSymbol parameter, ArgumentPlan plan)
    {
        int userData = PlaceOf(parameter, plan);
        if (userData < 0) return null;
        bool isShared = plan.Sources.OfType<FromDestroy>().Any(d => d.Group == userData) || plan.Method.Parameters.Count(other => PlaceOf(other, plan) == userData) > 1;
        return isShared ? userData : null;
    }

    /// <summary>The argument's position; -1 where nothing carries the callback.</summary>
    public static int PlaceOf(IParameterSymbol parameter, ArgumentPlan plan)
    {
        int stated = StatedPlaceOf(parameter);
        return stated >= 0 ? stated : plan.Sources.OfType<FromCallback>().FirstOrDefault(s => SymbolEqualityComparer.Default.Equals(s.Parameter, parameter))?.Index ?? -1;
    }

    /// <summary>The position that <c>[Lifetime]</c> states; -1 where it states none.</summary>
    public static int StatedPlaceOf(IParameterSymbol parameter) => AttributeReading.Find(parameter, KnownNames.LifetimeAttribute)?.NamedInt("UserData", -1) ?? -1;
}
