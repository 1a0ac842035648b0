using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>The method that judges C's result.</summary>
/// <param name="Method">Its name, in full where it stands in another class.</param>
/// <param name="Result">The conversion of C's result to its first parameter.</param>
/// <param name="TakesFunction">Whether it takes the <c>CFunctionInfo</c>.</param>
/// <param name="Arguments">The <c>MethodArguments</c> it takes; null when it does not.</param>
/// <param name="Iid">The static field with the interface's identifier, when the check asks the object for the reason.</param>
/// <param name="Replaces">Whether its value is the method's result.</param>
internal sealed record ErrorCheckModel(string Method, ValueModel Result, bool TakesFunction, ArgumentsModel? Arguments, bool Replaces, string? Iid = null);

/// <summary>The generated ref struct with the arguments of a call.</summary>
internal sealed record ArgumentsModel(string TypeName, string Accessibility, EquatableArray<ArgumentsMember> Members);

/// <param name="Index">The C argument.</param>
/// <param name="Type">The property's type: the parameter's, or for an out the C type.</param>
/// <param name="IsOut">Whether the value is what C wrote.</param>
/// <param name="IsUnsafe">Whether the type is a pointer.</param>
/// <param name="IsOblivious">Whether the declaration does not speak about null, where the generated code does.</param>
internal sealed record ArgumentsMember(int Index, string Name, string Type, bool IsOut, bool IsUnsafe, bool IsOblivious = false);
