namespace CTypes.Generator.Model;

/// <summary>The types of a call as C sees it.</summary>
internal sealed record NativeSignature(string[] Types, string Result)
{
    private static readonly HashSet<string> s_numbers = ["sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint", "float", "double", "void"];

    public static NativeSignature Of(FunctionModel function)
    {
        IEnumerable<string> types = function.Arguments.Select(a => a.NativeType);
        if (function.Call.Variadic is { } variadic) types = [.. variadic.Named, .. variadic.VaListSymbol is null ? variadic.Rest.Select(argument => argument.Type) : ["void*"]];
        types = types.Where(type => type.Length > 0);
        if (function.Binding.Callee is VTableCallee) types = types.Prepend("nint");
        if (function.Result.MemoryAlignBytes == 0) return new([.. types], function.Result.NativeType);

        // The hidden pointer of the ABI, passed openly.
        string memory = function.Result.NativeType + "*";
        return new([memory, .. types], memory);
    }

    /// <summary>As C# writes it between the angle brackets of a function pointer.</summary>
    public string Text => string.Join(", ", Types.Append(Result));

    /// <summary>Whether numbers and addresses alone are passed, which another method can hand on without a copy.</summary>
    public bool IsOfNumbers => Types.Append(Result).All(type => NativeType.IsPointer(type) || s_numbers.Contains(type));
}
