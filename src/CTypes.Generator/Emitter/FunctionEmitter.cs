using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints one stub: the stages of a call in their order (docs/call-stages.md), each once.</summary>
internal sealed class FunctionEmitter
{
    private readonly FunctionModel _function;
    private readonly LocalNames _names;
    private readonly ArgumentText[] _arguments;
    private readonly string _address;
    private readonly CalleeEmitter _callee;
    private readonly string _result;
    private readonly string _judgement;
    private readonly ArgumentText? _resultOwner;
    private readonly ArgumentText[] _all;

    private FunctionEmitter(FunctionModel function)
    {
        _function = function;
        _names = new LocalNames([.. function.Stub.ReservedNames, .. function.Errors.Check is { } check ? [check.Method] : Array.Empty<string>()]);
        _address = _names.Take("function");
        _callee = new CalleeEmitter(function, _names, _address);
        _result = _names.Take("result");
        _judgement = _names.Take("judgement");
        _arguments = new ArgumentEmitter(function, _names).Emit();
        _resultOwner = new ResultEmitter(function, _names).Owner(_result);
        _all = [.. new[] { _callee.Object }.Concat(_arguments).Append(_resultOwner).OfType<ArgumentText>()];
    }

    /// <summary>Prints the method, and before it what its error check needs.</summary>
    public static void Emit(FunctionModel function, SourceWriter writer)
    {
        if (function.Errors.Check?.Arguments is { } arguments) ArgumentsEmitter.Emit(arguments, function.Stub.Method, writer);
        if (function.BrokenRule is { } rule)
        {
            Throw(function.Stub.Signature, function.Stub.Method, rule, writer);
            return;
        }

        new FunctionEmitter(function).Emit(writer);
    }

    /// <summary>Prints the body of a function whose declaration breaks a rule.</summary>
    public static void Throw(MemberHead signature, string method, string rule, SourceWriter writer)
    {
        writer.GeneratedCode(signature).Line($"{signature.Text} => {Text.WrongDeclaration(method, rule)};");
    }

    private bool IsReturnedInMemory => _function.Result.MemoryAlignBytes > 0;

    private bool ReturnsValue => _function.Stub.ReturnType != "void";

    private void Emit(SourceWriter writer)
    {
        if (_function.Binding.Callee is null) SymbolEmitter.Declare(_function, writer);
        writer.GeneratedCode(_function.Stub.Signature).Line(Stub);
        if (_function.IsInlined) writer.Inline(_function.Stub.Signature);
        if (HasStorage) writer.SkipLocalsInit(_function.Stub.Signature);
        writer.Open(_function.Stub.Signature.Text);
        bool binds = Bind(writer);
        bool checks = writer.Stage("check", _all.SelectMany(a => a.Check), blankBefore: binds);
        if (binds || checks) writer.Line();
        writer.Open("unsafe");
        string[] pins = [.. _all.Select(a => a.Pin).OfType<string>()], retained = [.. _all.Select(a => a.KeptByC).OfType<string>(), .. _all.SelectMany(a => a.Retain)];
        if (writer.Stage("convert", _all.SelectMany(a => a.Prepare).Concat(pins.Length == 0 ? retained : []))) writer.Line();

        bool cleansUp = _all.Any(a => a.CleanUp.Count > 0) || _function.UsesLibraryToTheEnd;
        if (cleansUp) writer.Open("try");
        foreach (string pin in pins) writer.Line($"fixed ({pin})");
        if (pins.Length > 0) writer.Open();
        writer.Lines(_all.Select(a => a.Pinned).OfType<string>());
        if (pins.Length > 0 && writer.Stage("retain", retained)) writer.Line();

        Call(writer);
        writer.Stage("check for errors", ErrorCheck(), blankBefore: true);
        if (!_function.Stub.NeverReturns) Return(writer);

        if (pins.Length > 0) writer.Close();
        if (cleansUp) CleanUp(writer);
        writer.Close();
        if (_function.Stub.NeverReturns) writer.Line().Line(ThrowReturned);
        writer.Close();
    }

    /// <summary>Prints what makes the addresses known; false when the stub needs none before the call.</summary>
    private bool Bind(SourceWriter writer)
    {
        bool looksUp = _function is { Binding.Callee: null, SharedCall: not { Binds: true }, Call.Import: not { Verifier: null } };
        string[] others = [.. _callee.Bind, .. _all.SelectMany(a => a.Bind)];
        if (looksUp) SymbolEmitter.Bind(_function, _address, writer);
        writer.Lines(others);
        return looksUp || others.Length > 0;
    }

    /// <summary>Whether it has locals that the compiler would clear, in a loop each time, though all are set before C or C# reads them.</summary>
    private bool HasStorage => _all.Any(a => a.Pin is not null) || _function.Arguments.Any(a => a is TextArgument or AdapterArgument or RowsArgument or HandlesArgument or OutArgument);

    /// <summary>What the rules ask of the function where another assembly calls it.</summary>
    private string Stub
    {
        get
        {
            string errno = _function.Errors.UseErrno ? ", UseErrno = true" : "", lastError = _function.Errors.UseLastError ? ", UseLastError = true" : "";
            string check = _function.Errors.Check is { } errors ? $", ErrCheck = {Text.Literal(errors.Method)}" : "";
            return $"[global::CTypes.CFunctionStub({Text.Literal(_function.Binding.Symbol)}{errno}{lastError}{check})]";
        }
    }

    private void Call(SourceWriter writer)
    {
        string[] leading = [.. IsReturnedInMemory ? [_result] : Array.Empty<string>(), .. _callee.Object is { } self ? [self.Native] : Array.Empty<string>()];
        InvocationEmitter invocation = new(_function, _address, leading, [.. _arguments.Select(a => a.Native)], _names);
        bool usesResult = !IsReturnedInMemory && (_function.Result.Value is not null || _resultOwner is not null || _function.Errors.Check is not null);
        new CallEmitter(_function, invocation, usesResult ? _result : null, _names).Emit(_all.SelectMany(a => a.Storage), _all.SelectMany(a => a.Fill).Concat(HandedOn), writer);
    }

    private HandedHandle[] Takers => [.. _all.Select(a => a.Taker).OfType<HandedHandle>()];

    private IEnumerable<(HandedHandle Giver, HandedHandle Taker)> Exchanged =>
        from giver in _all.Select(a => a.Giver).OfType<HandedHandle>()
        from taker in Takers
        where giver.Type == taker.Type
        select (giver, taker);

    // When all variables hold what C left.
    private IEnumerable<string> HandedOn =>
        Exchanged.Select(pair => $"{pair.Giver.Local}.HandOn({pair.Taker.Local});")
            .Concat(from pair in Exchanged where !pair.Taker.CountsReferences select One(pair.Taker, pair.Giver.Variable!))
            .Concat(Takers.SelectMany((taker, i) => from former in Takers.Take(i) where former.Type == taker.Type && !taker.CountsReferences select One(taker, former.Local)));

    private static string One(HandedHandle taker, string other) => $"{taker.Local} = global::CTypes.HandedHandles.One({taker.Local}, {other});";

    private IEnumerable<string> ErrorCheck()
    {
        if (_function.Errors.Check is not { } check) yield break;
        string judgement = ErrorCheckEmitter.Call(_function, check, _result, _arguments, _callee.Object) + ";";
        yield return !check.Replaces || _function.Stub.NeverReturns ? judgement : _function.OnlyResultLeaves ? "return " + judgement : $"{_function.Stub.ReturnType} {_judgement} = {judgement}";
    }

    /// <summary>What is said where C comes back from a function that does not return.</summary>
    private string ThrowReturned => $"throw new global::System.InvalidOperationException({Text.Literal($"{_function.Binding.Symbol} returned, but {_function.Stub.Method} has [DoesNotReturn].")});";

    private void Return(SourceWriter writer)
    {
        if (_function.Errors.Check is { Replaces: true } && _function.OnlyResultLeaves) return;
        string[] assignments = [.. _arguments.SelectMany(a => a.Return)];
        string[] keeps = [.. _all.Select(a => a.Keep).OfType<string>()];
        string? value = ReturnedValue();
        if (value is not null && ReturnsHandle)
        {
            // The local that owns the handle lets go of it before the handle leaves.
            string returned = _names.Take("returned");
            keeps = [$"{_function.Stub.ReturnType} {returned} = {value};", .. keeps];
            value = returned;
        }

        bool hasConversions = writer.Stage("convert back", [.. assignments, .. keeps], blankBefore: true);
        if (value is null) return;
        if (!hasConversions) writer.Line();
        writer.Line($"return {value};");
    }

    private bool ReturnsHandle => _function.Result.Handle is not null || _function.Outputs.Any(i => _arguments[i].Keep is not null);

    private string? ReturnedValue()
    {
        if (!ReturnsValue) return null;
        if (_function.Errors.Check is { Replaces: true }) return _judgement;
        if (_function.Result.IsEmpty) return "default";
        if (_resultOwner is not null) return _resultOwner.Output;
        if (_function.Outputs.Count == 1) return _arguments[_function.Outputs[0]].Output;
        if (_function.Outputs.Count > 1) return $"({string.Join(", ", _function.Outputs.Select(i => _arguments[i].Output))})";
        return _function.Result.Value is { } value ? ValueEmitter.ToManaged(value, _result, new Place("the result", _function.Stub.Method)) : null;
    }

    private void CleanUp(SourceWriter writer)
    {
        writer.Close();
        writer.Open("finally");
        writer.Lines(from pair in Exchanged where !pair.Taker.CountsReferences select $"if (object.ReferenceEquals({pair.Taker.Local}, {pair.Giver.Variable})) {pair.Taker.Local} = null;    // the caller has it");
        writer.Lines(_all.SelectMany(a => a.CleanUp));
        if (_function.UsesLibraryToTheEnd) writer.Line(CallEmitter.KeepAlive);
        writer.Close();
    }
}
