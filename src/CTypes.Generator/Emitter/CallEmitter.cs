using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stage that calls C, with everything between which and the call nothing else may run.</summary>
/// <param name="invocation">The call itself.</param>
/// <param name="result">The local for what C returns; null when nothing asks for it.</param>
internal sealed class CallEmitter(FunctionModel function, InvocationEmitter invocation, string? result, LocalNames names)
{
    public const string KeepAlive = "global::System.GC.KeepAlive(this);";

    /// <summary>Stands before the call of a function that may call back.</summary>
    public const string Enter = "global::CTypes.NativeCall.Enter();";

    /// <summary>Stands after it, and throws what a callback threw.</summary>
    public const string Leave = "global::CTypes.NativeCall.Leave();";

    /// <summary>Whether the stub itself marks the call as under way; a method that it shares with others does so for it.</summary>
    private bool MarksCall => !function.Call.SuppressesTransition && function.SharedCall is null;

    /// <summary>Whether the local is declared here, and not before for a clean-up that needs it.</summary>
    private bool DeclaresResult => function.Result.Free is null;

    /// <param name="storage">What C writes, declared.</param>
    /// <param name="fill">What must happen to C's results before anything can throw.</param>
    public void Emit(IEnumerable<string> storage, IEnumerable<string> fill, SourceWriter writer)
    {
        if (writer.Stage("list what follows the dots", invocation.Prepare)) writer.Line();
        writer.Line("// call");
        string errno = function.Errors.UseErrno ? names.Take("errno") : "";
        if (function.TellsOfCalls) writer.Line($"global::CTypes.CTypesEventSource.TellOfCall({Text.Literal(function.Binding.Library)}, {Text.Literal(function.Binding.Symbol)});");
        if (MarksCall) writer.Line(Enter);
        writer.Lines(storage);
        if (function.Errors.UseErrno) writer.Line($"int* {errno} = global::CTypes.Errno.SwapIn();");
        if (function.Errors.UseLastError) writer.Line("global::CTypes.LastError.SwapIn();");
        if (function.Call.Import is not null && MarksCall) CallImport(writer);
        else Call(DeclaresResult, writer);

        if (function.Errors.UseErrno) writer.Line($"global::CTypes.Errno.SwapOut(*{errno});");
        if (function.Errors.UseLastError) writer.Line("global::CTypes.LastError.SwapOut();");
        writer.Lines(fill);
        if (MarksCall) writer.Line(Leave);
        if (function.Binding.IsOfObject && !function.UsesLibraryToTheEnd) writer.Line(KeepAlive);
    }

    // The runtime looks for the function when it is first called, and throws there.
    private void CallImport(SourceWriter writer)
    {
        if (result is not null && DeclaresResult) writer.Line($"{function.Result.NativeType} {result};");
        writer.Open("try");
        Call(declaresResult: false, writer);
        writer.Close();
        writer.Open("catch (global::System.Exception) when (global::CTypes.NativeCall.Abandon())").Line("throw;").Close();
    }

    private void Call(bool declaresResult, SourceWriter writer) =>
        writer.Lines(invocation.Call(result is null ? "" : $"{(declaresResult ? function.Result.NativeType + " " : "")}{result} = "));
}
