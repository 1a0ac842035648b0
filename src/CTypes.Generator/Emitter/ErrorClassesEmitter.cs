using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the method that makes the exception for an error code of a library.</summary>
internal static class ErrorClassesEmitter
{
    public static void Emit(ErrorClassesModel errors, SourceWriter writer)
    {
        writer.Line().Line(Text.GeneratedCode);
        writer.Open($"private static global::System.Exception? {errors.Method}(global::CTypes.CFunctionInfo function, int code, string message) => code switch");
        foreach (ErrorClassModel error in errors.Classes) writer.Line($"{Text.Number(error.Code)} => new {error.Type}({Arguments(error.Constructor)}),");
        writer.Line("_ => null,");
        writer.Close(";");
    }

    private static string Arguments(ErrorClassConstructor constructor) => constructor switch
    {
        ErrorClassConstructor.FunctionAndCode => "function, code",
        ErrorClassConstructor.MessageAndCode => "message, code",
        _ => "message",
    };
}
