using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Decides how the arguments of C's <c>...</c> reach a function. Integers and pointers go where a fixed signature would put them, on all
/// targets but Apple's Arm64, which wants them on the stack. A floating-point argument needs the twin that takes a <c>va_list</c>:
/// System V x86-64 tells the function in AL how many of them there are, Windows wants them in integer registers, and a function pointer
/// in .NET says neither. A function that takes the <c>va_list</c> itself always gets one.
/// </summary>
internal static class VariadicParser
{
    public const string VariadicFrom = "VariadicFrom";

    private const int AppleRegisters = 8;

    /// <summary>The route; null for a function without <c>...</c>, or when there is none.</summary>
    public static VariadicModel? Parse(FunctionContext function, ArgumentModel?[] arguments, string convention)
    {
        AttributeData attribute = function.Attribute;
        if (attribute.Named(VariadicFrom) is not { Value: int named } || arguments.Contains(null)) return null;
        string[] types = [.. arguments.Select(a => a!.NativeType)];
        string? twin = attribute.NamedText("VaListSymbol") ?? (VariadicTable.TakesList(function.Symbol) ? function.Symbol : VariadicTable.Find(function.Symbol)?.Twin);
        bool needsTwin = twin == function.Symbol || types.Any(type => type.Length > 0 && Rest(type) is null or { Word: WordForm.Floating });
        if (Problem(function, arguments!, named, convention, needsTwin, twin) is { } problem)
        {
            function.Findings.Add(Rules.VariadicHasNoRoute, problem.Place, function.Name, problem.Text);
            return null;
        }

        bool isApple = function.Scope.Targets.Any(target => target.Calls == CallRules.AppleArm64);
        int inRegisters = types.Take(named).Count(type => type.Length > 0);
        return new VariadicModel(types.Take(named).ToEquatableArray(), types.Skip(named).Select(Rest).OfType<VariadicArgument>().ToEquatableArray(), needsTwin ? twin : null, isApple && types.Length > named ? Math.Max(0, AppleRegisters - inRegisters) : -1);
    }

    private static (Func<Location?> Place, string Text)? Problem(FunctionContext function, ArgumentModel[] arguments, int named, string convention, bool needsTwin, string? twin)
    {
        AttributeData attribute = function.Attribute;
        Func<Location?> place = () => attribute.Location(VariadicFrom);
        if (named < 1 || named > arguments.Length) return (place, $"VariadicFrom = {named} is not the number of arguments that the C prototype names, which is from 1 to {arguments.Length} here");
        if (convention != CallModel.Cdecl) return (place, $"C passes '...' by Cdecl only; remove CallConv.{convention}");
        for (int i = named; i < arguments.Length; i++)
        {
            int index = i;
            if (Rest(arguments[i].NativeType) is null)
                return (() => attribute.Location("ArgTypes", index), $"argument {i} is neither a number nor a pointer, and C# has no way to pass it after '...'; pass a pointer, or write a C function that takes it");
        }

        if (!needsTwin) return null;
        if (twin is null) return (place, $"floating-point arguments go through the twin that takes a va_list, and none is known for '{function.Symbol}'; write VaListSymbol = \"…\", or a C function that takes them");
        string what = twin == function.Symbol ? "arguments of a va_list" : "floating-point arguments";
        if (function.Scope.Targets.FirstOrDefault(target => target.PointerBytes != 8) is { } narrow) return (place, $"{what} cannot be passed on {narrow.Rid}; leave it out of CTypesTargets, or write a C function that takes them");
        return attribute.Named("AltSymbols") is not null ? (() => attribute.Location("AltSymbols"), $"{what} go through '{twin}', so other symbols are not looked for; remove AltSymbols") : null;
    }

    // C11 6.5.2.2: arguments without a prototype undergo the default argument promotions. Null for what cannot stand there.
    private static VariadicArgument? Rest(string native) => native switch
    {
        "sbyte" or "byte" or "short" or "ushort" or "int" => new("int", WordForm.Widened),
        "uint" or "long" or "nint" => new(native, WordForm.Widened),
        "ulong" or "nuint" => new(native, WordForm.Unsigned),
        "float" or "double" => new("double", WordForm.Floating),
        NativeType.CLong => new(native, WordForm.Long),
        NativeType.CULong => new(native, WordForm.UnsignedLong),
        _ => NativeType.IsPointer(native) ? new(native, WordForm.Pointer) : null,
    };
}
