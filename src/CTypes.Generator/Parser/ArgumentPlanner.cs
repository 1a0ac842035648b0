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
        int[] flags = Flags(method, argTypes, findings, name);
        ArgumentSource?[] sources = new ArgumentSource?[argTypes.Length];
        AddConstants(method, argTypes, sources, findings, name);
        new LengthPlanner(method, argTypes, sources, i => flags[i] is In or InOut, findings, name).Add();
        CallbackPlanner.AddStated(method, argTypes, sources, findings, name);

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
                CallbackPlanner.AddUserDataAfter(i, argTypes, parameter, sources);
                next++;
            }
            else next++;
        }

        if (next != method.Parameters.Length && findings.FirstErrorSince(mark) is null)
            findings.Add(Rules.ParameterCountDiffers, () => method.Locations.FirstOrDefault(), name, method.Parameters.Length == 1 ? "1 parameter" : $"{method.Parameters.Length} parameters", argTypes.Length, next, Mend(method, argTypes.Length));
        return new ArgumentPlan(method, [.. sources.OfType<ArgumentSource>()]);
    }

    private static string Mend(IMethodSymbol method, int argumentCount) =>
        method.Parameters is [.., { IsParams: true, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } }]
            ? $"C's '...' has no list of objects: declare a method for each way to call it, with a parameter and a type in ArgTypes for each argument, and {VariadicParser.VariadicFrom} = {argumentCount} for how many the C prototype names"
            : "declare one parameter for each of these, or let ParamFlags, ParamDefault or ParamLength take care of the rest";

    private static int[] Flags(IMethodSymbol method, ImmutableArray<CTypeReference?> argTypes, Findings findings, string name)
    {
        int[] flags = [.. Enumerable.Repeat(In, argTypes.Length)];
        if (AttributeReading.Find(method, KnownNames.ParamFlagsAttribute) is not { } attribute) return flags;

        ImmutableArray<TypedConstant> stated = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array } items] ? ((TypedConstant?)items).Items() : [];
        if (stated.Length != argTypes.Length)
        {
            findings.Add(Rules.ParamFlagsDoNotFit, attribute.Location, ParamFlags, name, $"there {(stated.Length == 1 ? "is 1 flag" : $"are {stated.Length} flags")} for {argTypes.Length} C arguments; write one for each of ArgTypes");
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
            if (problem is not null) findings.Add(Rules.ParamFlagsDoNotFit, () => attribute.Location(index), ParamFlags, name, problem);
        }

        return flags;
    }

    private static void AddConstants(IMethodSymbol method, ImmutableArray<CTypeReference?> argTypes, ArgumentSource?[] sources, Findings findings, string name)
    {
        foreach (AttributeData attribute in Attributes(method, KnownNames.ParamDefaultAttribute))
        {
            if (attribute.ConstructorArguments is not [{ Value: int index }, var value]) continue;
            if (IsFree(index, argTypes, sources, attribute, findings, name)) sources[index] = new FromConstant(index, argTypes[index], value.Kind == TypedConstantKind.Array ? null : value.Value, attribute);
        }
    }

    /// <summary>The attributes of one name on a method.</summary>
    public static IEnumerable<AttributeData> Attributes(IMethodSymbol method, string attributeName) =>
        method.GetAttributes().Where(a => a.AttributeClass is { } type && type.Name == attributeName && AttributeReading.IsOurs(type));

    /// <summary>Whether an attribute's argument is there and has no value yet; why not is reported.</summary>
    public static bool IsFree(int index, ImmutableArray<CTypeReference?> argTypes, ArgumentSource?[] sources, AttributeData attribute, Findings findings, string name, Func<string>? hint = null)
    {
        if (!InRange(index, argTypes, attribute, findings, name, hint)) return false;
        if (sources[index] is null) return true;
        findings.Add(Rules.ParamFlagsDoNotFit, attribute.Location, NameOf(attribute), name, $"argument {index} has a value already; keep one of the attributes that fill it");
        return false;
    }

    public static bool InRange(int index, ImmutableArray<CTypeReference?> argTypes, AttributeData attribute, Findings findings, string name, Func<string>? hint = null)
    {
        if (index >= 0 && index < argTypes.Length) return true;
        findings.Add(Rules.ParamFlagsDoNotFit, attribute.Location, NameOf(attribute), name, $"there is no argument {index}, ArgTypes has {argTypes.Length}; indices count from 0{hint?.Invoke()}");
        return false;
    }

    /// <summary>An attribute as the user writes it.</summary>
    public static string NameOf(AttributeData attribute) => attribute.AttributeClass!.Name.Replace("Attribute", "");
}
