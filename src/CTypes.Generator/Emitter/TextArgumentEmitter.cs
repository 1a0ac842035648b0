using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of text that goes to C: in a local of the stub when it is short, else in native memory that is freed after the call.</summary>
internal sealed class TextArgumentEmitter(FunctionModel function, LocalNames names)
{
    public ArgumentText Emit(TextArgument a)
    {
        string local = names.Take(a.Name + a.Coding?.Encoding switch
        {
            null or TextEncoding.Utf8 => "Utf8",
            TextEncoding.Wide => "Wide",
            TextEncoding.Utf16 => "Utf16",
            _ => "Text",
        });
        string room = names.Take(a.Name + "Room");
        (string type, string coding) = a.Coding switch
        {
            null or { Encoding: TextEncoding.Utf8, Errors: TextErrors.Strict } => ("Utf8Argument", ""),
            { Encoding: TextEncoding.Wide } wide => ("WideArgument", ", " + Text.Errors(wide)),
            { Encoding: TextEncoding.Utf16 } utf16 => ("Utf16Argument", ", " + Text.Errors(utf16)),
            { } other => ("EncodedArgument", ", " + Text.Encoding(other)),
        };
        ArgumentText text = new(local + ".Pointer");
        text.Prepare.Add($"using global::CTypes.{type} {local} = new({a.Name}, out global::CTypes.TextRoom {room}{coding}, {PlaceOf(a)});");
        return text;
    }

    public ArgumentText Emit(TextArrayArgument a)
    {
        string local = names.Take(a.Name + "Table");
        string coding = a.Coding.Encoding == TextEncoding.Wide ? Text.Errors(a.Coding) : Text.Encoding(a.Coding);
        ArgumentText text = new(local + ".Pointer");
        text.Prepare.Add($"using global::CTypes.TextArrayArgument {local} = new({a.Name}, {coding}, {PlaceOf(a)});");
        return text;
    }

    public ArgumentText Emit(PinnedObjectArgument a)
    {
        string local = names.Take(a.Name + "Pointer");
        return new ArgumentText(local) { Pin = $"byte* {local} = {a.Name}" };
    }

    private Place PlaceOf(ArgumentModel a) => new(a.Name, function.Stub.Method);
}
