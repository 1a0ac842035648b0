using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints how a call of C's reaches a C# method.</summary>
internal static class ThunkEmitter
{
    public static string ResultType(ThunkModel thunk) => thunk.Result?.NativeType ?? "void";

    /// <summary>The native parameter list, with types and names.</summary>
    public static string Parameters(ThunkModel thunk) => string.Join(", ", thunk.Parameters.Select(p => $"{p.NativeType} {p.Name}"));

    /// <summary>The native argument list.</summary>
    public static string Names(ThunkModel thunk) => string.Join(", ", thunk.Parameters.Select(p => p.Name));

    public static string FunctionPointer(ThunkModel thunk) =>
        $"delegate* unmanaged[Cdecl]<{string.Join(", ", thunk.Parameters.Select(p => p.NativeType).Append(ResultType(thunk)))}>";

    /// <summary>The statement that calls the handler and converts its result.</summary>
    public static string Call(ThunkModel thunk, string handler)
    {
        string call = $"{handler}({string.Join(", ", thunk.Parameters.Select(p => Argument(p, thunk)).OfType<string>())})";
        return thunk.Result is null ? call + ";" : $"return {ValueEmitter.ToNative(thunk.Result, call, "the result", thunk.Name)};";
    }

    /// <summary>Catches what the handler throws: it must not cross C.</summary>
    public static void Catch(ThunkModel thunk, SourceWriter writer)
    {
        writer.Open("catch (global::System.Exception e)");
        writer.Line($"global::CTypes.Callbacks.Keep(e, {Text.Literal(thunk.Name)});");
        if (thunk.Result is not null) writer.Line($"return {thunk.OnError};");
        writer.Close();
    }

    private static string? Argument(ThunkParameter parameter, ThunkModel thunk) => parameter switch
    {
        ThunkValue p => ValueEmitter.ToManaged(p.Value, p.Name, p.Name.TrimStart('@'), thunk.Name),
        ThunkReference p => $"{p.Modifier} *{p.Name}",
        ThunkSpan p => $"{p.Name} == null ? default : new {p.SpanType}({p.Name}, checked((int){p.LengthName}))",
        _ => null,
    };
}
