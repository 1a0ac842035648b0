namespace CTypes.Generator.Model;

/// <summary>One C argument and where its value comes from.</summary>
/// <param name="NativeType">Its type in the native signature.</param>
/// <param name="Name">The C# parameter; for an argument that is none, the name it has in errors.</param>
internal abstract record ArgumentModel(string NativeType, string Name);

/// <summary>A scalar, pointer or record, converted by value.</summary>
internal sealed record ValueArgument(string Name, ValueModel Value) : ArgumentModel(Value.NativeType, Name);

/// <summary>An empty struct, which C passes as nothing at all.</summary>
internal sealed record DroppedArgument(string Name) : ArgumentModel("", Name);

/// <summary>Text: a string, or bytes that are copied with a NUL.</summary>
internal sealed record TextArgument(string Name, bool NullAllowed) : ArgumentModel("byte*", Name);

/// <summary><c>ref</c> or <c>in</c>: the caller's variable, pinned.</summary>
/// <param name="AlignBytes">The alignment that C relies on and managed memory does not guarantee; 0 when there is none.</param>
internal sealed record ReferenceArgument(string Name, string ElementType, int AlignBytes = 0) : ArgumentModel(ElementType + "*", Name);

/// <summary>Elements one after the other, pinned.</summary>
/// <param name="AlignBytes">The alignment that C relies on and managed memory does not guarantee; 0 when there is none.</param>
internal sealed record BufferArgument(string Name, string ElementType, BufferKind Kind, bool NullAllowed, int AlignBytes = 0) : ArgumentModel(ElementType + "*", Name);

/// <summary>The rows of an array, pinned, behind a table of pointers to them.</summary>
/// <param name="AlignBytes">The alignment that C relies on and managed memory does not guarantee; 0 when there is none.</param>
internal sealed record RowsArgument(string Name, string ElementType, bool NullAllowed, int AlignBytes = 0) : ArgumentModel(ElementType + "**", Name);

/// <summary>A handle, kept open for the call.</summary>
internal sealed record HandleArgument(string Name, bool NullAllowed) : ArgumentModel("nint", Name);

/// <summary>A callback object.</summary>
internal sealed record CallbackArgument(string Name, string Callback, bool NullAllowed) : ArgumentModel("nint", Name);

/// <summary>A delegate that C can call only during the call (or for ever).</summary>
internal sealed record HandlerArgument(string Name, string Callback, bool IsForever, bool NullAllowed) : ArgumentModel("nint", Name);

/// <summary>The <c>void*</c> that carries the callback in another argument; NULL when that is a plain function pointer.</summary>
internal sealed record UserDataArgument(string? CallbackParameter) : ArgumentModel("nint", "user data");

/// <summary>A constant that the method does not show.</summary>
internal sealed record ConstantArgument(string NativeType, string Literal) : ArgumentModel(NativeType, "constant");

/// <summary>The number of elements of a buffer parameter.</summary>
/// <param name="NullAllowed">Whether the parameter may be null, which has no elements.</param>
internal sealed record LengthArgument(string Name, BufferKind Kind, bool NullAllowed, ValueModel Value) : ArgumentModel(Value.NativeType, Name);

/// <summary>A pointer to storage of the stub that C fills (and, with an initial value, reads).</summary>
/// <param name="Value">What stands in the storage.</param>
/// <param name="IsInput">Whether the parameter's value is put into the storage first.</param>
/// <param name="IsParameter">Whether the value leaves through an <c>out</c> parameter, not through the result.</param>
/// <param name="HandleType">The handle class, when C stores a handle.</param>
/// <param name="FreeSymbol">The function that frees a text after it was copied.</param>
/// <param name="FreeSlot">The static field that holds its address.</param>
internal sealed record OutArgument(
    string Name,
    ValueModel Value,
    bool IsInput,
    bool IsParameter,
    string? HandleType,
    string? FreeSymbol,
    string? FreeSlot) : ArgumentModel(Value.NativeType + "*", Name);
