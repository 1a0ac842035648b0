using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of arguments that the user's own types make.</summary>
internal static class UserArgumentEmitter
{
    public static ArgumentText Adapter(AdapterArgument a, string local, Place place)
    {
        ArgumentText text = new(ValueEmitter.ToNative(a.Value, local + ".Native", place));
        if (a.IsNeverNull) text.Check.Add(place.NotNull);
        text.Prepare.Add($"using global::CTypes.FromParamArgument<{a.Adapter}, {a.ManagedType}, {a.Value.ManagedType}> {local} = new({a.Name}, stackalloc byte[global::CTypes.CallScope.StackBytes], {place});");
        return text;
    }

    public static ArgumentText ParameterObject(ParameterObjectArgument a, string local, Place place)
    {
        string given = $"global::CTypes.Argument.AsParameter<{a.ManagedType}, {a.ParameterType}>({a.Name})";
        if (a.IsReference && a.NullAllowed) given = $"{a.Name} is null ? default : {given}";
        ArgumentText text = new(local);
        if (a.IsReference && !a.NullAllowed) text.Check.Add(place.NotNull);
        text.Prepare.Add($"{a.Value.NativeType} {local} = {ValueEmitter.ToNative(a.Value, a.NullAllowed && a.Value.Form != ValueForm.Same ? $"({given})" : given, place)};");
        if (a.IsReference) text.Fill.Add($"global::System.GC.KeepAlive({a.Name});");
        return text;
    }
}
