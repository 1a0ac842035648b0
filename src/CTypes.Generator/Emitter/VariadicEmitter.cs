using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints how the arguments of C's <c>...</c> are passed.</summary>
internal sealed class VariadicEmitter
{
    private readonly VariadicModel _variadic;

    public VariadicEmitter(VariadicModel variadic, string[] values, LocalNames names)
    {
        _variadic = variadic;
        Values = values;
        if (variadic.VaListSymbol is null) return;

        string slots = names.Take("slots");
        string list = names.Take("list");
        string pointer = names.Take("listPointer");
        string[] words = [.. values.Skip(variadic.Named.Count).Zip(variadic.Rest, Word)];
        Prepare =
        [
            words.Length == 0 ? $"long* {slots} = stackalloc long[1];" : $"long* {slots} = stackalloc long[] {{ {string.Join(", ", words)} }};",
            $"global::CTypes.VaList {list};",
            $"void* {pointer} = global::CTypes.VaList.Start(&{list}, {slots});",
        ];
        Values = [.. values.Take(variadic.Named.Count), pointer];
    }

    /// <summary>What the function gets, in place of what it was given.</summary>
    public string[] Values { get; }

    /// <summary>The <c>va_list</c>.</summary>
    public string[] Prepare { get; } = [];

    /// <summary>The call on Apple's Arm64, where the arguments of <c>...</c> are words on the stack: others fill up the registers.</summary>
    public (string[] Types, string[] Values)? OnStack(string[] types, string[] values)
    {
        if (_variadic.VaListSymbol is not null || _variadic.Padding < 0) return null;
        int named = types.Length - _variadic.Rest.Count;
        return (
            [.. types.Take(named), .. Enumerable.Repeat("long", _variadic.Padding + _variadic.Rest.Count)],
            [.. values.Take(named), .. Enumerable.Repeat("0", _variadic.Padding), .. values.Skip(named).Zip(_variadic.Rest, Word)]);
    }

    private static string Word(string value, VariadicArgument argument) => argument.Word switch
    {
        WordForm.Floating => $"global::System.BitConverter.DoubleToInt64Bits({value})",
        WordForm.Unsigned => $"unchecked((long){Atom(value)})",
        WordForm.Pointer => $"(long){Atom(value)}",
        WordForm.Long => $"{Atom(value)}.Value",
        WordForm.UnsignedLong => $"unchecked((long){Atom(value)}.Value)",
        _ => value,
    };

    private static string Atom(string value) => value.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '@') ? value : $"({value})";
}
