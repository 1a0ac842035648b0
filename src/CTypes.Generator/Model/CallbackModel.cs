using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A C function pointer type whose class holds one handler.</summary>
/// <param name="Name">The class's own name.</param>
/// <param name="HandlerDeclaration">The parameters of the delegate to generate; null when the user declares it.</param>
/// <param name="Table">The static field that holds the table of handlers.</param>
/// <param name="ThunkClass">The nested class that holds what C calls.</param>
/// <param name="Thunk">Null when C cannot call the handler.</param>
/// <param name="BrokenRule">The rule that the declaration breaks; then the class only compiles.</param>
/// <param name="HasOtherBase">Whether the class can have neither the base of callbacks nor a constructor that calls it.</param>
/// <param name="LendIsTaken">Whether the user's half has a member <c>Lend</c>, which breaks a rule.</param>
internal sealed record CallbackModel(
    ContainerModel Container,
    string Name,
    DelegateModel? HandlerDeclaration,
    string Table,
    string ThunkClass,
    ThunkModel? Thunk,
    string? BrokenRule,
    bool HasOtherBase,
    bool LendIsTaken);

/// <summary>The delegate type that a callback class gets when it declares none.</summary>
internal sealed record DelegateModel(string ReturnType, EquatableArray<string> Parameters);

/// <summary>A static method that C can call.</summary>
/// <param name="Method">The method's own name.</param>
/// <param name="Stem">What the generated members' names begin with: the method's name, numbered where overloads are callbacks too.</param>
/// <param name="Callback">The callback class, after <c>global::</c>.</param>
/// <param name="Accessibility">That of the pointer property: the method's, or less where the callback class is less visible.</param>
/// <param name="Thunk">Null when C cannot call the method.</param>
/// <param name="BrokenRule">The rule that the declaration breaks.</param>
internal sealed record StaticCallbackModel(ContainerModel Container, string Method, string Stem, string Callback, string Accessibility, ThunkModel? Thunk, string? BrokenRule);

/// <summary>How C's arguments become a handler's, and its result C's.</summary>
/// <param name="Name">The callback as errors name it.</param>
/// <param name="Result">Null for none.</param>
/// <param name="UserData">The position of the argument that carries the handler; -1 for none.</param>
/// <param name="OnError">What C gets after an exception, as a constant of the native type.</param>
/// <param name="Convention">The calling convention, as C# names it.</param>
internal sealed record ThunkModel(
    string Name,
    EquatableArray<ThunkParameter> Parameters,
    ValueModel? Result,
    int UserData,
    string OnError,
    string Convention);

/// <summary>One argument that C hands over.</summary>
internal abstract record ThunkParameter(string NativeType, string Name);

/// <summary>A scalar, pointer, text or record.</summary>
internal sealed record ThunkValue(string Name, ValueModel Value) : ThunkParameter(Value.NativeType, Name);

/// <summary>A pointer that the handler sees as <c>in</c>, <c>ref</c> or <c>out</c>.</summary>
internal sealed record ThunkReference(string Name, string Modifier, string ElementType) : ThunkParameter(ElementType + "*", Name);

/// <summary>A pointer that the handler sees as a span.</summary>
/// <param name="LengthIndex">The argument that holds the number of elements.</param>
/// <param name="LengthIsInt">Whether C# makes an <c>int</c> of it by itself.</param>
internal sealed record ThunkSpan(string Name, string SpanType, string ElementType, int LengthIndex, bool LengthIsInt) : ThunkParameter(ElementType + "*", Name);

/// <summary>The argument that carries the handler; the handler does not see it.</summary>
internal sealed record ThunkUserData(string Name) : ThunkParameter("nint", Name);
