using CTypes.Generator.Model;

namespace CTypes.Generator.Parser;

/// <summary>
/// Finds the functions of a library that are called alike. The call through a pointer is what takes the JIT longest of a stub, so they have
/// one method for it, which becomes part of the stub where the stub is compiled well.
/// </summary>
internal static class SharedCalls
{
    private const int Fewest = 2;

    /// <summary>The functions, each with the name of the method that it shares with others.</summary>
    /// <param name="take">Makes a name that the class does not have.</param>
    public static IEnumerable<FunctionModel> Named(IReadOnlyCollection<FunctionModel> functions, Func<string, string> take)
    {
        Dictionary<string, string?> names = new(StringComparer.Ordinal);
        foreach (IGrouping<string, FunctionModel> alike in functions.Where(CanShare).GroupBy(KeyOf, StringComparer.Ordinal)) names[alike.Key] = alike.Count() < Fewest ? null : take("CallNative");
        return functions.Select(function => CanShare(function) && names[KeyOf(function)] is { } name ? function with { SharedCall = name } : function);
    }

    // Nothing may run between a call and the reading of its error number, and to compile a method is much.
    private static bool CanShare(FunctionModel function) =>
        function is { BrokenRule: null, UseErrno: false, UseLastError: false, Call: { Import: null, Variadic: null } } && NativeSignature.Of(function).IsOfNumbers;

    private static string KeyOf(FunctionModel function) => $"{function.Call.Convention}{function.Call.SuppressesTransition}{NativeSignature.Of(function).Text}";
}
