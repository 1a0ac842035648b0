using CTypes.Generator.Model;

namespace CTypes.Generator.Parser;

/// <summary>
/// Finds what the functions of a library have in common. At the first call the JIT compiles the stub, and of that the call through a pointer
/// takes longest, then the question whether its address is known, and each call of another assembly's method: functions that are called alike
/// have one method for them, which becomes part of the stub where the stub is compiled well.
/// </summary>
internal static class SharedWork
{
    private const int Fewest = 2;

    /// <summary>The functions, each with the names of the methods that it shares with others.</summary>
    /// <param name="take">Makes a name that the class does not have.</param>
    public static IEnumerable<FunctionModel> Named(IReadOnlyCollection<FunctionModel> functions, Func<string, string> take)
    {
        string? binding = functions.Count(BindsOneSymbol) < Fewest ? null : take("BindNative");
        Dictionary<string, SharedCallModel?> calls = new(StringComparer.Ordinal);
        foreach (IGrouping<string, FunctionModel> alike in functions.Where(CanShareCall).GroupBy(CallOf, StringComparer.Ordinal))
            calls[alike.Key] = alike.Count() < Fewest ? null : new SharedCallModel(take("CallNative"), CanBindAtCall(alike.First()));

        return functions.Select(function => function with
        {
            Binding = function.Binding with { Shared = BindsOneSymbol(function) ? binding : null },
            SharedCall = CanShareCall(function) ? calls[CallOf(function)] : null,
        });
    }

    private static bool BindsOneSymbol(FunctionModel function) => function is { BrokenRule: null, Binding.Callee: null, Call: { Import: null, Ordinal: 0, AltSymbols.Count: 0 } };

    // Nothing may run between a call and the reading of its error number, and what C hands over is kept before an exception of a callback is rethrown.
    private static bool CanShareCall(FunctionModel function) =>
        function is { BrokenRule: null, Errors: { UseErrno: false, UseLastError: false }, Call: { Import: null, Variadic: null }, HandsOver: false } && NativeSignature.Of(function).IsOfNumbers;

    // A library or symbol that is missing is found out right before the call then, when the arguments are ready.
    private static bool CanBindAtCall(FunctionModel function) => BindsOneSymbol(function) && !function.Arguments.Any(argument => argument.WaitsForFunction);

    private static string CallOf(FunctionModel function) => $"{CanBindAtCall(function)}{function.Call.Convention}{function.Call.SuppressesTransition}{NativeSignature.Of(function).Text}";
}
