using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the call of the method that judges C's result.</summary>
internal static class ErrorCheckEmitter
{
    /// <param name="result">The local with what C returned, or with the address of it.</param>
    /// <param name="self">The object whose function was called; null for a function of a library.</param>
    public static string Call(FunctionModel function, ErrorCheckModel check, string result, ArgumentText[] arguments, ArgumentText? self)
    {
        string returned = function.Result.MemoryAlignBytes > 0 ? "*" + result
            : check.Result.NativeType == function.Result.NativeType ? result
            : $"(({check.Result.NativeType}){result})";
        List<string> given = [ValueEmitter.ToManaged(check.Result, returned, new Place("result", function.Stub.Method))];
        if (check.TakesFunction) given.Add(Description(function));
        if (check.Arguments is { } members) given.Add($"new {members.TypeName}({string.Join(", ", members.Members.Select(member => Value(member, arguments)))})");
        if (check.Iid is { } iid) given.AddRange([self!.Native, "in " + iid]);
        return $"{check.Method}({string.Join(", ", given)})";
    }

    /// <summary>The object that tells a check which function it was.</summary>
    /// <param name="resource">The argument for what the call works on, with its comma; nothing where no parameter names it.</param>
    public static string Description(string library, string symbol, string method, string resource = "") =>
        $"new global::CTypes.CFunctionInfo({Text.Literal(library)}, {Text.Literal(symbol)}, {Text.Literal(method)}{resource})";

    private static string Description(FunctionModel function)
    {
        string resource = function.Errors.Resource switch
        {
            null => "",
            { IsText: true } text => $", {text.Name}",
            { } other => $", $\"{{{other.Name}}}\"",
        };
        string classes = function.Errors.Classes is { } method ? $" {{ ErrorClasses = {method} }}" : "";
        return Description(function.Binding.Library, function.Binding.Symbol, function.Stub.Method, resource) + classes;
    }

    private static string Value(ArgumentsMember member, ArgumentText[] arguments) =>
        member.IsOut ? $"({member.Type}){arguments[member.Index].Raw}" : member.IsOblivious ? member.Name + "!" : member.Name;
}
