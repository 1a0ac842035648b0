using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints where a function's address comes from: a slot that is filled at the first call, or the runtime's own binding.</summary>
internal static class SymbolEmitter
{
    /// <summary>The members beside the stub.</summary>
    public static void Declare(FunctionModel function, SourceWriter writer)
    {
        if (function.Call.Import is not { } import)
        {
            writer.Line($"private {(function.Binding.IsOfObject ? "" : "static ")}nint {function.Binding.Slot};").Line();
            return;
        }

        if (import.Verifier is not null) writer.Line($"private static bool {function.Binding.Slot};    // whether the layouts were compared").Line();
        if (function.Call.SuppressesTransition) writer.Line("[global::System.Runtime.InteropServices.SuppressGCTransition]");
        writer.Line(Import(function.Binding.Library, function.Binding.Symbol, function.Call.Convention));
        NativeSignature native = NativeSignature.Of(function);
        writer.Line($"private static extern unsafe {native.Result} {import.Method}({string.Join(", ", native.Types.Select((type, i) => $"{type} arg{i}"))});").Line();
    }

    /// <summary>The attribute of an extern method that the runtime binds.</summary>
    public static string Import(string library, string symbol, string convention) =>
        $"[{Text.DllImport}({Text.Literal(library)}, EntryPoint = {Text.Literal(symbol)}, CallingConvention = {Text.CallingConvention(convention)}, ExactSpelling = true)]";

    /// <summary>What stands above a type that has such a method. Nobody can write on it where to look, and that is asked of generated files too.</summary>
    public static string[] AboveImports(bool hasImports) => hasImports ? ["#pragma warning disable CA5392    // the runtime looks where the program tells it to look for all imports"] : [];

    /// <summary>The statements that make the address known.</summary>
    public static void Bind(FunctionModel function, string address, SourceWriter writer)
    {
        if (function.Call.Import is { } import)
        {
            if (import.Verifier is null) return;
            writer.Open($"if (!{function.Binding.Slot})").Line($"{import.Verifier}();").Line($"{function.Binding.Slot} = true;").Close();
            return;
        }

        writer.Line($"nint {address} = {function.Binding.Slot};");
        writer.Line($"if ({address} == 0) {address} = {Lookup(function)};");
    }

    /// <summary>The property that tells whether an optional function is there.</summary>
    /// <param name="library">The variable that holds the library object.</param>
    public static void Has(FunctionModel function, string has, string library, SourceWriter writer)
    {
        BindingModel binding = function.Binding;
        string owner = binding.IsOfObject ? library + "." : "", slot = owner + binding.Slot;
        writer.Line($"/// <summary>Whether the library has {Text.Xml(binding.Symbol)}, which {Text.Xml(function.Stub.Method)} calls.</summary>");
        string isThere = function.BrokenRule is { } rule
            ? Text.WrongDeclaration(function.Stub.Method, rule)
            : $"{slot} != 0 || global::CTypes.SymbolBinding.TryFirst(ref {slot}, {Arguments(function, binding.IsOfObject ? owner + "Module" : binding.Module)})";
        writer.Line($"public {Text.Hiding(has)}bool {has} => {isThere};");
    }

    /// <summary>Looks a symbol up and fills the slot.</summary>
    public static string Binding(string slot, string module, string symbol) => $"global::CTypes.NativeModule.Bind(ref {slot}, {module}, {symbol})";

    private static string Lookup(FunctionModel function)
    {
        BindingModel binding = function.Binding;
        if (function.Call.Ordinal > 0) return $"global::CTypes.SymbolBinding.Ordinal(ref {binding.Slot}, {binding.Module}, {function.Call.Ordinal}, {Text.Literal(function.Stub.Method)})";
        if (function.Call.AltSymbols.Count > 0) return $"global::CTypes.SymbolBinding.First(ref {binding.Slot}, {Arguments(function, binding.Module)})";
        return binding.Shared is { } shared ? $"{shared}({SlotAndSymbol(function)})" : Binding(binding.Slot, binding.Module, Text.Literal(Symbol(function)));
    }

    /// <summary>What the methods get that bind for several functions.</summary>
    public static string SlotAndSymbol(FunctionModel function) => $"ref {function.Binding.Slot}, {Text.Literal(Symbol(function))}";

    private static string Arguments(FunctionModel function, string module) =>
        $"{module}, {string.Join(", ", function.Call.AltSymbols.Prepend(Symbol(function)).Select(Text.Literal))}";

    private static string Symbol(FunctionModel function) => function.Call.Variadic?.VaListSymbol ?? function.Binding.Symbol;
}
