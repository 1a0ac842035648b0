using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of arguments that the user's own types make.</summary>
internal static class UserArgumentEmitter
{
    public static ArgumentText Adapter(AdapterArgument a, string local, string method)
    {
        string parameter = a.Name.TrimStart('@');
        ArgumentText text = new(ValueEmitter.ToNative(a.Value, local + ".Native", parameter, method));
        if (a.IsNeverNull) text.Check.Add(NotNull(a.Name, parameter, method));
        text.Prepare.Add($"using global::CTypes.FromParamArgument<{a.Adapter}, {a.ManagedType}, {a.Value.ManagedType}> {local} = new({a.Name}, stackalloc byte[global::CTypes.CallScope.StackBytes], {Text.Literal(parameter)}, {Text.Literal(method)});");
        return text;
    }

    public static ArgumentText ParameterObject(ParameterObjectArgument a, string local, string method)
    {
        string parameter = a.Name.TrimStart('@');
        string given = $"global::CTypes.Argument.AsParameter<{a.ManagedType}, {a.ParameterType}>({a.Name})";
        if (a.IsReference && a.NullAllowed) given = $"{a.Name} is null ? default : {given}";
        ArgumentText text = new(local);
        if (a.IsReference && !a.NullAllowed) text.Check.Add(NotNull(a.Name, parameter, method));
        text.Prepare.Add($"{a.Value.NativeType} {local} = {ValueEmitter.ToNative(a.Value, a.NullAllowed && a.Value.Form != ValueForm.Same ? $"({given})" : given, parameter, method)};");
        if (a.IsReference) text.Fill.Add($"global::System.GC.KeepAlive({a.Name});");
        return text;
    }

    private static string NotNull(string name, string parameter, string method) => $"global::CTypes.Argument.NotNull({name}, {Text.Literal(parameter)}, {Text.Literal(method)});";
}
