using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints how a call of C's reaches a C# method.</summary>
internal sealed class ThunkEmitter
{
    private readonly ThunkModel _thunk;
    private readonly string[] _names;
    private readonly Dictionary<ThunkParameter, string> _borrowed = [];

    /// <param name="taken">What else is in sight where the thunk stands.</param>
    public ThunkEmitter(ThunkModel thunk, params string[] taken)
    {
        _thunk = thunk;
        LocalNames names = new([.. taken, Exception, Errno]);
        _names = [.. thunk.Parameters.Select(p => names.Take(p.Name))];
        foreach (ThunkParameter p in thunk.Parameters.Where(p => p is ThunkHandle or ThunkRecord)) _borrowed[p] = names.Take(p.Name + (p is ThunkHandle ? "Handle" : "Record"));
    }

    private const string Exception = "e";
    private const string Errno = "errno";

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

    /// <summary>Writes the statements that call the handler and convert its result.</summary>
    public void Call(string handler, SourceWriter writer)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (_thunk.Parameters[i] is ThunkHandle handle) writer.Line(Borrow(handle, _names[i]));
            if (_thunk.Parameters[i] is ThunkRecord record) writer.Line(DataObjectEmitter.Borrow(record, _borrowed[record], _names[i], PlaceOf(record).Quoted));
        }

        writer.Line(Call(handler));
    }

    private string Call(string handler)
    {
        string call = $"{handler}({string.Join(", ", _thunk.Parameters.Select((p, i) => Argument(p, _names[i])).OfType<string>())})";
        return _thunk.Result is null ? call + ";" : $"return {ValueEmitter.ToNative(_thunk.Result, call, new Place("the result", _thunk.Name))};";
    }

    /// <summary>Catches what the handler throws: it must not cross C. A constant for C stands behind it, so that the handler's result need not be kept in memory for both ways out.</summary>
    public void Catch(SourceWriter writer)
    {
        writer.Open($"catch (global::System.Exception {Exception})");
        writer.Line($"global::CTypes.Callbacks.Keep({Exception}, {Text.Literal(_thunk.Name)});");
        Ask(Exception, writer);
        writer.Close();
        if (_thunk.UseErrno) writer.Open("finally").Line($"global::CTypes.Errno.LeaveCallback({Errno});").Close();
        if (_thunk is { OnErrorMethod: null, Result: not null, OnError: { } value }) writer.Line().Line($"return {value};");
    }

    /// <summary>Begins the part that catches.</summary>
    public void Try(SourceWriter writer)
    {
        if (_thunk.UseErrno) writer.Line($"int {Errno} = global::CTypes.Errno.EnterCallback();");
        writer.Open("try");
    }

    /// <summary>Ends the part that catches, for a call when C may call no more.</summary>
    /// <param name="table">Where the handler was not found.</param>
    /// <param name="key">What it was looked for by.</param>
    public void Late(string table, string key, SourceWriter writer)
    {
        string report = $"{table}.ReportLate({key}, {Text.Literal(_thunk.Name)})";
        if (_thunk.OnErrorMethod is null) writer.Line(report + ";");
        else Ask(report, writer);
    }

    private void Ask(string exception, SourceWriter writer)
    {
        if (_thunk.OnErrorMethod is { } method) writer.Line($"{(_thunk.Result is null ? "" : "return ")}{method}({exception});");
    }

    // C keeps the handle: the object is good until the handler returns. One of COM has a reference of its own until then.
    private string Borrow(ThunkHandle handle, string name)
    {
        string word = HandleText.ToWord(handle.Stored.NativeType, name);
        string none = handle.NullAllowed ? "null" : HandleText.NoneResult(handle.Stored, word, PlaceOf(handle).Quoted);
        return $"using {handle.HandleType}{(handle.NullAllowed ? "?" : "")} {_borrowed[handle]} = {HandleText.IsNone(handle.Stored, word)} ? {none} : new {handle.HandleType}({word}, {(handle.Stored.CountsReferences ? "true" : "ownsHandle: false")});";
    }

    private Place PlaceOf(ThunkParameter parameter) => new(parameter.Name, _thunk.Name);

    private string? Argument(ThunkParameter parameter, string name) => parameter switch
    {
        ThunkValue p => ValueEmitter.ToManaged(p.Value, name, PlaceOf(p)),
        ThunkReference p => $"{p.Modifier} *{name}",
        ThunkSpan p => $"{name} == null ? default : new {p.SpanType}({name}, {Length(p)})",
        ThunkHandle or ThunkRecord => _borrowed[parameter],
        _ => null,
    };

    // What C says is not taken on trust: no span has a negative length.
    private string Length(ThunkSpan span)
    {
        string[] factors = [.. span.Length.Select(factor => factor.ArgumentIndex < 0 ? $"{factor.Number}" : _names[factor.ArgumentIndex] + (factor.IsLong ? ".Value" : ""))];
        string count = factors is [var single] ? single : $"[{string.Join(", ", factors)}]";
        return $"global::CTypes.BufferChecks.Count({count}, {PlaceOf(span)})";
    }
}
