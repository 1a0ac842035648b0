using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A C function pointer type whose class holds one handler.</summary>
/// <param name="Name">The class's own name.</param>
/// <param name="HandlerDeclaration">The parameters of the delegate to generate; null when the user declares it.</param>
/// <param name="Thunk">Null when C cannot call the handler.</param>
/// <param name="BrokenRule">The rule that the declaration breaks; then the class only compiles.</param>
/// <param name="OnError">The method that decides what C gets after an exception; null when a constant does.</param>
/// <param name="Dispatch">Where the handler runs; null for the thread on which C calls.</param>
/// <param name="Invoke">The method that calls through a function pointer; null where the user's half has its name.</param>
internal sealed record CallbackModel(
    ContainerModel Container,
    string Name,
    DelegateModel? HandlerDeclaration,
    CallbackNames Names,
    ThunkModel? Thunk,
    OnErrorModel? OnError,
    DispatchModel? Dispatch,
    FunctionModel? Invoke,
    string? BrokenRule,
    TakenOfCallback Taken) : FileModel(Container);

/// <summary>The private members of the generated half.</summary>
/// <param name="Table">The static field of the thunks' class that holds the table of handlers.</param>
/// <param name="ThunkClass">The nested class that holds what C calls.</param>
internal sealed record CallbackNames(string Table, string ThunkClass);

/// <summary>What the class has already of what its generated half has; each breaks a rule.</summary>
/// <param name="Base">Whether it can have neither the base of callbacks nor a constructor that calls it.</param>
/// <param name="Constructor">Whether it has the constructor.</param>
/// <param name="Lend">Whether it has a member <c>Lend</c>.</param>
internal sealed record TakenOfCallback(bool Base, bool Constructor, bool Lend);

/// <summary>The user's method that decides what C gets after an exception.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Generated">The generated one, which never throws.</param>
internal sealed record OnErrorModel(string Method, string Generated);

/// <param name="Target">The member of <c>CallbackDispatch</c>.</param>
/// <param name="Method">The generated method that makes a handler which hands its calls on.</param>
internal sealed record DispatchModel(string Target, string Method);

/// <summary>The delegate type that a callback class gets when it declares none.</summary>
internal sealed record DelegateModel(string ReturnType, EquatableArray<string> Parameters);

/// <summary>A static method that C can call.</summary>
/// <param name="Method">The method's own name.</param>
/// <param name="Pointer">The pointer property: named as the method, numbered where overloads are callbacks too.</param>
/// <param name="PointerField">The field that remembers the pointer.</param>
/// <param name="ThunkName">The method that C calls.</param>
/// <param name="Callback">The callback class, after <c>global::</c>.</param>
/// <param name="Accessibility">That of the pointer property: the method's, or less where the callback class is less visible.</param>
/// <param name="HidesPointer">Whether a base class has a pointer property of that name.</param>
/// <param name="Thunk">Null when C cannot call the method.</param>
/// <param name="BrokenRule">The rule that the declaration breaks.</param>
internal sealed record StaticCallbackModel(ContainerModel Container, string Method, string Pointer, string PointerField, string ThunkName, string Callback, string Accessibility, bool HidesPointer, ThunkModel? Thunk, string? BrokenRule) : FileModel(Container);

/// <summary>How C's arguments become a handler's, and its result C's.</summary>
/// <param name="Name">The callback as errors name it.</param>
/// <param name="Result">Null for none.</param>
/// <param name="UserData">The position of the argument that carries the handler; -1 for none.</param>
/// <param name="OnError">What C gets after an exception, as a constant of the native type.</param>
/// <param name="Convention">The calling convention, as C# names it.</param>
/// <param name="OnErrorMethod">The method that decides it instead, in full; null when there is none.</param>
/// <param name="UseErrno">Whether C's <c>errno</c> is swapped with the thread's private copy around the handler.</param>
internal sealed record ThunkModel(
    string Name,
    EquatableArray<ThunkParameter> Parameters,
    ValueModel? Result,
    int UserData,
    string OnError,
    string Convention,
    string? OnErrorMethod = null,
    bool UseErrno = false);

/// <summary>One argument that C hands over.</summary>
internal abstract record ThunkParameter(string NativeType, string Name);

/// <summary>A scalar, pointer, text or record.</summary>
internal sealed record ThunkValue(string Name, ValueModel Value) : ThunkParameter(Value.NativeType, Name);

/// <summary>A pointer that the handler sees as <c>in</c>, <c>ref</c> or <c>out</c>.</summary>
internal sealed record ThunkReference(string Name, string Modifier, string ElementType) : ThunkParameter(ElementType + "*", Name);

/// <summary>A pointer that the handler sees as a span.</summary>
/// <param name="Length">Its number of elements is their product.</param>
internal sealed record ThunkSpan(string Name, string SpanType, string ElementType, EquatableArray<ThunkFactor> Length) : ThunkParameter(ElementType + "*", Name);

/// <summary>An argument of C's, or a number, in the length of a span.</summary>
/// <param name="ArgumentIndex">The argument; negative for a number.</param>
/// <param name="IsLong">Whether the argument is C's <c>long</c>, whose width differs.</param>
/// <param name="Number">The number, where it is no argument.</param>
internal sealed record ThunkFactor(int ArgumentIndex, bool IsLong, int Number);

/// <summary>A handle that C keeps; the handler sees it as an object that closes when the handler returns.</summary>
internal sealed record ThunkHandle(string Name, string HandleType, StoredHandle Stored, bool NullAllowed) : ThunkParameter(Stored.NativeType, Name);

/// <summary>A pointer to a record of the class form, which the handler sees as an object that ends when the handler returns.</summary>
internal sealed record ThunkRecord(string Name, string RecordType, bool NullAllowed) : ThunkParameter("nint", Name);

/// <summary>The argument that carries the handler; the handler does not see it.</summary>
internal sealed record ThunkUserData(string Name) : ThunkParameter("nint", Name);
