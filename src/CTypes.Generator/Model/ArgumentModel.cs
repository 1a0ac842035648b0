namespace CTypes.Generator.Model;

/// <summary>One C argument and where its value comes from.</summary>
/// <param name="NativeType">Its type in the native signature.</param>
/// <param name="Name">The C# parameter; for an argument that is none, the name it has in errors.</param>
internal abstract record ArgumentModel(string NativeType, string Name)
{
    /// <summary>How long C keeps the address of the object behind it; null where the object is lent for the call.</summary>
    public Lifetime? Kept { get; init; }

    /// <summary>Whether it is a callback, what belongs to one, or memory that C keeps: it is not made ready before the function is known to be there.</summary>
    public bool WaitsForFunction => Kept is not null || this is CallbackArgument or HandlerArgument or UserDataArgument or DestroyArgument;

    /// <summary>Whether the stub with it is too much to become part of its caller: it lets go of something after the call that is no text, or has memory of its own.</summary>
    public bool KeepsStubApart => this is TextArrayArgument or HandleArgument or HandleReferenceArgument or HandlesArgument or CallbackArgument or AdapterArgument or RowsArgument or DestroyArgument
        or UserDataArgument { Group: not null } or HandlerArgument { Group: not null } or HandlerArgument { Lifetime: Lifetime.Call }
        or BufferArgument { Kind: BufferKind.Memory }
        or OutArgument { Handle: not null } or OutArgument { Free: not null } or OutArgument { AlignBytes: > 0 };
}

/// <summary>A scalar, pointer or record, converted by value.</summary>
internal sealed record ValueArgument(string Name, ValueModel Value) : ArgumentModel(Value.NativeType, Name);

/// <summary>An empty struct, which C passes as nothing at all.</summary>
internal sealed record DroppedArgument(string Name) : ArgumentModel("", Name);

/// <summary>Text: a string, or bytes or characters that are copied with a NUL.</summary>
/// <param name="Coding">Null for bytes, which are copied as they are.</param>
internal sealed record TextArgument(string Name, bool NullAllowed, TextCoding? Coding, string NativeType = "byte*") : ArgumentModel(NativeType, Name);

/// <summary>Texts as a NULL-terminated table of pointers.</summary>
internal sealed record TextArrayArgument(string Name, bool NullAllowed, TextCoding Coding) : ArgumentModel("nint", Name);

/// <summary>An object whose memory never moves: a buffer for text.</summary>
internal sealed record PinnedObjectArgument(string Name, bool NullAllowed) : ArgumentModel("byte*", Name);

/// <summary>An object that lies in C's memory, kept for the call.</summary>
/// <param name="Alignment">What C relies on and shared memory need not have; null when there is nothing.</param>
internal sealed record DataObjectArgument(string Name, bool NullAllowed, AlignmentModel? Alignment = null) : ArgumentModel("byte*", Name);

/// <summary><c>ref</c> or <c>in</c>: the caller's variable, pinned.</summary>
/// <param name="Alignment">What C relies on and managed memory does not guarantee; null when there is nothing.</param>
internal sealed record ReferenceArgument(string Name, string ElementType, AlignmentModel? Alignment = null) : ArgumentModel(ElementType + "*", Name);

/// <summary>Elements one after the other, pinned.</summary>
/// <param name="Alignment">What C relies on and managed memory does not guarantee; null when there is nothing.</param>
/// <param name="Check">What else C expects; null for nothing.</param>
internal sealed record BufferArgument(string Name, string ElementType, BufferKind Kind, bool NullAllowed, AlignmentModel? Alignment = null, BufferCheckModel? Check = null) : ArgumentModel(ElementType + "*", Name);

/// <summary>The rows of an array, pinned, behind a table of pointers to them.</summary>
/// <param name="Alignment">What C relies on and managed memory does not guarantee; null when there is nothing.</param>
internal sealed record RowsArgument(string Name, string ElementType, bool NullAllowed, AlignmentModel? Alignment = null) : ArgumentModel(ElementType + "**", Name);

/// <summary>A handle, kept open for the call.</summary>
internal sealed record HandleArgument(string Name, bool NullAllowed, StoredHandle Stored) : ArgumentModel(Stored.NativeType, Name);

/// <summary><c>ref</c> of a handle: C may take it away, replace it or leave it.</summary>
/// <param name="Next">The handle that C may store.</param>
internal sealed record HandleReferenceArgument(string Name, bool NullAllowed, HandleOutput Next) : ArgumentModel(Next.Stored.NativeType + "*", Name)
{
    /// <summary>Whether C must leave a handle. One that the caller owned is closed where C took it, and need not be replaced.</summary>
    public bool MustBeThere => Next.IsBorrowed && !NullAllowed;
}

/// <summary>Handles one after the other, each kept open.</summary>
/// <param name="Handle">The class of the handles.</param>
/// <param name="ElementNullAllowed">Whether a null among them stands for no handle.</param>
/// <param name="Check">What else C expects; null for nothing.</param>
internal sealed record HandlesArgument(string Name, string Handle, BufferKind Kind, bool NullAllowed, bool ElementNullAllowed, StoredHandle Stored, BufferCheckModel? Check = null) : ArgumentModel(Stored.NativeType + "*", Name);

/// <summary>How long C keeps a callback; the members are those of the runtime's enum.</summary>
internal enum Lifetime
{
    Call = 1,
    UntilDisposed = 2,
    Forever = 3,
    Once = 4,
    Notified = 5,
}

/// <summary>A callback object.</summary>
/// <param name="Group">The position of the <c>void*</c> that it shares with others or that C hands to a destroy function; null for one of its own.</param>
internal sealed record CallbackArgument(string Name, string Callback, bool NullAllowed, Lifetime Lifetime = Lifetime.UntilDisposed, int? Group = null) : ArgumentModel("nint", Name);

/// <summary>A delegate that C calls for as long as its lifetime says.</summary>
/// <param name="Group">The position of the <c>void*</c> that it shares with others or that C hands to a destroy function; null for one of its own.</param>
internal sealed record HandlerArgument(string Name, string Callback, Lifetime Lifetime, bool NullAllowed, int? Group = null) : ArgumentModel("nint", Name);

/// <summary>What the user's adapter makes of the parameter.</summary>
/// <param name="Adapter">The class that implements <c>IFromParam</c>.</param>
/// <param name="ManagedType">The parameter's type.</param>
/// <param name="IsNeverNull">Whether null is a mistake.</param>
/// <param name="Value">How the adapter's value becomes C's.</param>
internal sealed record AdapterArgument(string Name, string Adapter, string ManagedType, bool IsNeverNull, ValueModel Value) : ArgumentModel(Value.NativeType, Name);

/// <summary>An object that passes a value in its own place.</summary>
/// <param name="ManagedType">The parameter's type.</param>
/// <param name="ParameterType">The type of the value that it gives.</param>
/// <param name="IsReference">Whether it is an object that must be kept alive for the call.</param>
/// <param name="NullAllowed">Whether null is NULL.</param>
/// <param name="Value">How the value becomes C's.</param>
internal sealed record ParameterObjectArgument(string Name, string ManagedType, string ParameterType, bool IsReference, bool NullAllowed, ValueModel Value) : ArgumentModel(Value.NativeType, Name);

/// <summary>The <c>void*</c> that carries the callback in another argument; NULL when that is a plain function pointer.</summary>
/// <param name="Group">Its own position, when it carries several callbacks or one that C lets go of by a destroy function.</param>
internal sealed record UserDataArgument(string? CallbackParameter, int? Group = null) : ArgumentModel("nint", "user data");

/// <summary>The function with which C lets go of what a <c>void*</c> carries.</summary>
/// <param name="Group">The position of the <c>void*</c>.</param>
internal sealed record DestroyArgument(int Group, string Convention) : ArgumentModel("nint", "destroy function");

/// <summary>A constant that the method does not show.</summary>
internal sealed record ConstantArgument(string NativeType, string Literal) : ArgumentModel(NativeType, "constant");

/// <summary>The number of elements of a buffer parameter, or of its bytes.</summary>
/// <param name="NullAllowed">Whether the parameter may be null, which has no elements.</param>
internal sealed record LengthArgument(string Name, BufferKind Kind, bool NullAllowed, ValueModel Value) : ArgumentModel(Value.NativeType, Name)
{
    /// <summary>The type of the elements, of which the bytes count; empty for text, null where the elements do.</summary>
    public string? CountedInBytes { get; init; }
}

/// <summary>A pointer to storage of the stub that C fills (and, with an initial value, reads).</summary>
/// <param name="Value">What stands in the storage.</param>
/// <param name="IsInput">Whether the parameter's value is put into the storage first.</param>
/// <param name="IsParameter">Whether the value leaves through an <c>out</c> parameter, not through the result.</param>
/// <param name="Handle">The handle that C stores; null when it stores something else.</param>
/// <param name="Free">What frees a text after it was copied.</param>
/// <param name="AlignBytes">The alignment of the storage, where a local variable does not have it; 0 elsewhere.</param>
internal sealed record OutArgument(
    string Name,
    ValueModel Value,
    bool IsInput,
    bool IsParameter,
    HandleOutput? Handle,
    FreeModel? Free,
    int AlignBytes = 0) : ArgumentModel(Value.NativeType + "*", Name);
