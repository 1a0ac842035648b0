using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Pairs C's arguments with the method's parameters: what ParamFlags, ParamDefault, ParamLength and user data take care of leaves the parameter list, the others follow in order.</summary>
internal static class ArgumentPlanner
{
    private const int In = 1;
    private const int Out = 2;
    public const int InOut = 3;
    private const int DefaultZero = 4;

    /// <summary>The attribute as a message names it.</summary>
    public const string ParamFlags = "ParamFlags";

    public static ArgumentPlan Plan(IMethodSymbol method, ImmutableArray<CTypeReference?> argTypes, Findings findings, string name)
    {
        int mark = findings.Mark;
        PlannedArguments planned = new(method, argTypes, findings, name);
        ArgumentSource?[] sources = planned.Sources;
        int[] flags = Flags(planned);
        AddConstants(planned);
        new LengthPlanner(planned, i => flags[i] is In or InOut).Add();
        CallbackPlanner.AddStated(planned);

        int next = 0;
        for (int i = 0; i < argTypes.Length; i++)
        {
            int index = i;
            if (sources[i] is FromConstant or FromLength && flags[i] is Out or InOut)
                findings.Add(Rules.ParamFlagsDoNotFit, () => AttributeReading.Find(method, KnownNames.ParamFlagsAttribute)?.Location(index), ParamFlags, name, $"argument {i} is {(flags[i] == Out ? "Out" : "InOut")}, but another attribute fills it; write In");
            if (sources[i] is not null) continue;
            if (flags[i] == (In | DefaultZero)) sources[i] = new FromConstant(i, argTypes[i], null, null);
            else if (flags[i] == Out) sources[i] = new FromOut(i, argTypes[i]);
            else if (next < method.Parameters.Length)
            {
                IParameterSymbol parameter = method.Parameters[next];
                sources[i] = new FromParameter(i, argTypes[i], parameter, flags[i] == InOut && parameter.RefKind == RefKind.None);
                CallbackPlanner.AddUserDataAfter(i, parameter, planned);
                next++;
            }
            else next++;
        }

        if (next != method.Parameters.Length && findings.FirstErrorSince(mark) is null)
            findings.Add(Rules.ParameterCountDiffers, () => method.Locations.FirstOrDefault(), name, method.Parameters.Length == 1 ? "1 parameter" : $"{method.Parameters.Length} parameters", argTypes.Length, next, Mend(method, argTypes, next));
        return new ArgumentPlan(method, [.. sources.OfType<ArgumentSource>()]);
    }

    private static string Mend(IMethodSymbol method, ImmutableArray<CTypeReference?> argTypes, int shown) =>
        method.Parameters is [.., { IsParams: true, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } }]
            ? $"C's '...' has no list of objects: declare a method for each way to call it, with a parameter and a type in ArgTypes for each argument, and {VariadicParser.VariadicFrom} = {argTypes.Length} for how many the C prototype names"
            : "declare one parameter for each of these, or let ParamFlags, ParamDefault or ParamLength take care of the rest" + CallbackPlanner.UserDataAdvice(method, argTypes, shown);

    private static int[] Flags(PlannedArguments planned)
    {
        ImmutableArray<CTypeReference?> argTypes = planned.Types;
        int[] flags = [.. Enumerable.Repeat(In, argTypes.Length)];
        if (AttributeReading.Find(planned.Method, KnownNames.ParamFlagsAttribute) is not { } attribute) return flags;

        ImmutableArray<TypedConstant> stated = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array } items] ? ((TypedConstant?)items).Items() : [];
        if (stated.Length != argTypes.Length)
        {
            planned.Report(attribute, $"there {(stated.Length == 1 ? "is 1 flag" : $"are {stated.Length} flags")} for {argTypes.Length} C arguments; write one for each of ArgTypes");
            return flags;
        }

        for (int i = 0; i < flags.Length; i++)
        {
            int index = i;
            flags[i] = stated[i].Value is int flag ? flag : In;
            string? problem = flags[i] switch
            {
                Out or InOut when argTypes[i] is { Form: not CForm.Pointer } type => $"argument {i} is {(flags[i] == Out ? "Out" : "InOut")}, but {type.Name} is no POINTER<T> that C could write through; write In, or POINTER<{type.Name}> in ArgTypes",
                In or Out or InOut or (In | DefaultZero) => null,
                _ => $"argument {i} is {flags[i]}; a flag is In, Out, InOut or In | DefaultZero",
            };
            if (problem is not null) planned.Report(attribute, () => attribute.Location(index), problem);
        }

        return flags;
    }

    private static void AddConstants(PlannedArguments planned)
    {
        foreach (AttributeData attribute in Attributes(planned.Method, KnownNames.ParamDefaultAttribute))
        {
            if (attribute.ConstructorArguments is not [{ Value: int index }, var value]) continue;
            if (planned.IsFree(index, attribute)) planned.Sources[index] = new FromConstant(index, planned.Types[index], value.Kind == TypedConstantKind.Array ? null : value.Value, attribute);
        }
    }

    /// <summary>The attributes of one name on a method.</summary>
    public static IEnumerable<AttributeData> Attributes(IMethodSymbol method, string attributeName) =>
        method.GetAttributes().Where(a => a.AttributeClass is { } type && type.Name == attributeName && AttributeReading.IsOurs(type));

    /// <summary>An attribute as the user writes it.</summary>
    public static string NameOf(AttributeData attribute) => attribute.AttributeClass!.Name.Replace("Attribute", "");
}
