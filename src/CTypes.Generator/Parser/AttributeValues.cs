using System.Collections.Immutable;
using System.Globalization;
using CTypes.Generator.Diagnostics;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds values of our attributes that the compiler takes and that mean nothing: numbers cast to an enum, names that nothing can have.</summary>
internal static class AttributeValues
{
    private const string FlagsAttribute = "FlagsAttribute";

    /// <summary><c>LoadFlags.Global | LoadFlags.Local</c>, which contradict each other.</summary>
    private const int GlobalAndLocal = 0x1 | 0x2;

    private static readonly SymbolAnswers<(bool AreFlags, int[] Values)> s_values = new();

    /// <summary>What an argument names, by attribute and argument; the first argument of a constructor has no name.</summary>
    private static readonly (string Attribute, string Argument, string What, string Instead)[] s_names =
    [
        (KnownNames.CLibraryAttribute, "", "library", "its name or path, or CLibrary.MainProgram"),
        (KnownNames.CLibraryAttribute, "Names", "library", "a name or path, or leave it out"),
        (KnownNames.CLibraryAttribute, "SearchPath", "folder", "a path, or leave it out"),
        (KnownNames.CFunctionAttribute, "", "symbol", "the name that the library exports"),
        (KnownNames.CFunctionAttribute, "AltSymbols", "symbol", "a name that a library exports, or leave it out"),
        (KnownNames.CFunctionAttribute, "Free", "symbol", "the name of the function that frees, or leave it out where C keeps the text"),
        (KnownNames.CFunctionAttribute, "VaListSymbol", "symbol", "the name of the function that takes the va_list"),
        (KnownNames.FreeAttribute, "", "symbol", "the name of the function that frees"),
        (KnownNames.CVariableAttribute, "", "symbol", "the name that the library exports"),
    ];

    /// <summary>The rule that an attribute breaks whose name is null or which names a type that generated code cannot; null when it breaks none.</summary>
    public static string? RuleOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ IsNull: true }, ..] || NamesFileLocal(attribute) ? Rules.AttributeValueNotPossible.Id : null;

    private static bool NamesFileLocal(AttributeData attribute)
    {
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            if (NamesFileLocal(argument)) return true;
        }

        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (NamesFileLocal(argument.Value)) return true;
        }

        return false;
    }

    // Asked of each argument of each function: without a list, and without an iterator.
    private static bool NamesFileLocal(TypedConstant value)
    {
        if (value.Kind == TypedConstantKind.Type) return FileLocal(value.Value as ITypeSymbol) is not null;
        foreach (TypedConstant item in ((TypedConstant?)value).Items())
        {
            if (NamesFileLocal(item)) return true;
        }

        return false;
    }

    public static void Check(ISymbol symbol, ImmutableArray<AttributeData> attributes, Findings findings)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type || !AttributeReading.IsOurs(type) || GeneratedHalf.Is(attribute.ApplicationSyntaxReference)) continue;
            for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
            {
                if (IsFine(attribute.ConstructorArguments[i])) continue;
                int position = i;
                Check(symbol, attribute.ConstructorArguments[i], type.Name, i == 0 ? "" : null, () => attribute.Location(position), findings);
            }

            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                if (!IsFine(argument.Value)) CheckNamed(symbol, attribute, type, argument, findings);
            }
        }
    }

    private static void CheckNamed(ISymbol symbol, AttributeData attribute, INamedTypeSymbol type, KeyValuePair<string, TypedConstant> argument, Findings findings) =>
        Check(symbol, argument.Value, type.Name, argument.Key, () => attribute.Location(argument.Key), findings);

    // Nearly all are. Asked of each argument of each function, so without a list, an iterator or a closure; what it does not know is looked at in full.
    private static bool IsFine(TypedConstant value) => value.Kind switch
    {
        TypedConstantKind.Primitive => value.Value switch { string text => IsName(text), int number => number >= -1, null => false, _ => true },
        TypedConstantKind.Type => !value.IsNull && FileLocal(value.Value as ITypeSymbol) is null,
        TypedConstantKind.Enum => value is { Type: INamedTypeSymbol { Name: not KnownNames.LoadFlags } type, Value: int number } && AttributeReading.IsOurs(type) && IsDefined(type, number),
        TypedConstantKind.Array => AreFine(value),
        _ => false,
    };

    private static bool AreFine(TypedConstant array)
    {
        foreach (TypedConstant item in ((TypedConstant?)array).Items())
        {
            if (!IsFine(item)) return false;
        }

        return true;
    }

    private static bool IsName(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsInNoName(text, i)) return false;
        }

        return text.Length > 0;
    }

    private static void Check(ISymbol symbol, TypedConstant value, string attribute, string? argument, Func<Location?> place, Findings findings)
    {
        if (value is { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: int number } && AttributeReading.IsOurs(type) && !IsDefined(type, number))
            findings.Add(Rules.AttributeValueNotPossible, place, NameOf(symbol), $"({type.Name}){number}", type.Name, string.Join(", ", Members(type).Select(member => member.Name)));

        if (argument is "UserData" or "Destroy" && value.Value is int and < -1)
            findings.Add(Rules.AttributeValueNotPossible, place, NameOf(symbol), value.Value, "index of ArgTypes", "the argument's index, or leave it out");
        if (value is { Kind: TypedConstantKind.Type, IsNull: true } && argument != "RestType")    // of which the parser that reads it speaks
            findings.Add(Rules.AttributeValueNotPossible, place, NameOf(symbol), "null", "type", "typeof(…), or leave it out");
        if (value is { Kind: TypedConstantKind.Enum, Type.Name: KnownNames.LoadFlags, Value: int flags } && (flags & GlobalAndLocal) == GlobalAndLocal)
            findings.Add(Rules.AttributeValueNotPossible, place, NameOf(symbol), "Global | Local", "LoadFlags", "one of the two");
        foreach (ITypeSymbol local in NamesFileLocal(value) ? FileLocals(value) : [])
            findings.Add(Rules.AttributeValueNotPossible, place, NameOf(symbol), local.Name, "type that generated code can name, because it is file-local", "'internal' in place of 'file'");
        foreach ((string ofAttribute, string ofArgument, string what, string instead) in s_names)
        {
            if (ofAttribute != attribute || ofArgument != argument) continue;
            foreach (TypedConstant wrong in Items(value).Where(item => item is { Kind: TypedConstantKind.Primitive, Value: null or "" } || (item.Value is string name && name.Where((_, i) => IsInNoName(name, i)).Any())))
                findings.Add(Rules.AttributeValueNotPossible, place, NameOf(symbol), wrong.Value is string text ? $"\"{string.Concat(text.Select((_, i) => Shown(text, i)))}\"" : "null", what, instead);
        }
    }

    private static bool IsInNoName(string text, int index) => text[index] == '\0' || Surrogates.IsLone(text, index);

    private static string Shown(string text, int index) =>
        !IsInNoName(text, index) ? text[index].ToString()
        : text[index] == '\0' ? "\\0"
        : "\\u" + ((int)text[index]).ToString("x4", CultureInfo.InvariantCulture);

    private static IEnumerable<TypedConstant> Items(TypedConstant value) => value.Kind == TypedConstantKind.Array ? ((TypedConstant?)value).Items() : [value];

    private static IEnumerable<ITypeSymbol> FileLocals(TypedConstant value) => value.Kind switch
    {
        TypedConstantKind.Type => FileLocal(value.Value as ITypeSymbol) is { } local ? [local] : [],
        TypedConstantKind.Array => Items(value).SelectMany(FileLocals),
        _ => [],
    };

    /// <summary>The type itself, one around it or one that it is made of, whichever no other file can name.</summary>
    private static ITypeSymbol? FileLocal(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { IsFileLocal: true } => type,
        INamedTypeSymbol { TypeArguments.IsEmpty: true } named => FileLocal(named.ContainingType),
        INamedTypeSymbol named => named.TypeArguments.Select(FileLocal).FirstOrDefault(local => local is not null) ?? FileLocal(named.ContainingType),
        IArrayTypeSymbol array => FileLocal(array.ElementType),
        IPointerTypeSymbol pointer => FileLocal(pointer.PointedAtType),
        _ => null,
    };

    private static bool IsDefined(INamedTypeSymbol type, int number)
    {
        (bool areFlags, int[] values) = s_values.Of(type, () => (type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == FlagsAttribute), [.. Members(type).Select(member => (int)member.ConstantValue!)]));
        return areFlags ? (number & ~values.Aggregate(0, (bits, value) => bits | value)) == 0 : Array.IndexOf(values, number) >= 0;
    }

    private static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(member => member.ConstantValue is int);

    private static string NameOf(ISymbol symbol) => symbol is ITypeSymbol ? symbol.Name : $"{symbol.ContainingSymbol.Name}.{symbol.Name}";
}
