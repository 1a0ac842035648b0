using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints how a call of C's reaches a C# method.</summary>
internal sealed class ThunkEmitter
{
    private readonly ThunkModel _thunk;
    private readonly string[] _names;

    /// <param name="taken">What else is in sight where the thunk stands.</param>
    public ThunkEmitter(ThunkModel thunk, params string[] taken)
    {
        _thunk = thunk;
        LocalNames names = new([.. taken, Exception]);
        _names = [.. thunk.Parameters.Select(p => names.Take(p.Name))];
    }

    private const string Exception = "e";

    public string ResultType => _thunk.Result?.NativeType ?? "void";

    /// <summary>The native parameter list, with types and names.</summary>
    public string Parameters => string.Join(", ", _thunk.Parameters.Select((p, i) => $"{p.NativeType} {_names[i]}"));

    /// <summary>The native argument list.</summary>
    public string Arguments => string.Join(", ", _names);

    /// <summary>The argument that carries the handler.</summary>
    public string UserData => _names[_thunk.UserData];

    public string FunctionPointer =>
        $"delegate* unmanaged[{_thunk.Convention}]<{string.Join(", ", _thunk.Parameters.Select(p => p.NativeType).Append(ResultType))}>";

    /// <summary>The attribute of a static method that C calls.</summary>
    public string Unmanaged => Text.Unmanaged(_thunk.Convention);

    /// <summary>The attribute of a delegate that C calls.</summary>
    public string UnmanagedPointer => $"[global::System.Runtime.InteropServices.UnmanagedFunctionPointer({Text.CallingConvention(_thunk.Convention)})]";

    /// <summary>The statement that calls the handler and converts its result.</summary>
    public string Call(string handler)
    {
        string call = $"{handler}({string.Join(", ", _thunk.Parameters.Select((p, i) => Argument(p, _names[i])).OfType<string>())})";
        return _thunk.Result is null ? call + ";" : $"return {ValueEmitter.ToNative(_thunk.Result, call, "the result", _thunk.Name)};";
    }

    /// <summary>Catches what the handler throws: it must not cross C.</summary>
    public void Catch(SourceWriter writer)
    {
        writer.Open($"catch (global::System.Exception {Exception})");
        writer.Line($"global::CTypes.Callbacks.Keep({Exception}, {Text.Literal(_thunk.Name)});");
        if (_thunk.Result is not null) writer.Line($"return {_thunk.OnError};");
        writer.Close();
    }

    private string? Argument(ThunkParameter parameter, string name) => parameter switch
    {
        ThunkValue p => ValueEmitter.ToManaged(p.Value, name, p.Name.TrimStart('@'), _thunk.Name),
        ThunkReference p => $"{p.Modifier} *{name}",
        ThunkSpan p => $"{name} == null ? default : new {p.SpanType}({name}, {Length(p)})",
        _ => null,
    };

    private string Length(ThunkSpan span)
    {
        string name = _names[span.LengthIndex];
        return span.LengthIsInt ? name : $"checked((int){name})";
    }
}
