using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of each kind of argument.</summary>
internal sealed class ArgumentEmitter(FunctionModel function, LocalNames names)
{
    private readonly Dictionary<string, string> _callbackLocals = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _groupLocals = [];
    private readonly HandleExchangeEmitter _exchanges = new(function, names);

    public ArgumentText[] Emit()
    {
        foreach (int group in CallbackGroupEmitter.Groups(function)) _groupLocals[group] = names.Take("callbacks");

        // User data may stand before the callback that it belongs to.
        foreach (ArgumentModel argument in function.Arguments)
        {
            if (argument is CallbackArgument or HandlerArgument) _callbackLocals[argument.Name.TrimStart('@')] = names.Take(argument.Name + "Callback");
        }

        ArgumentText[] texts = [.. function.Arguments.Select(argument => Keep(argument, Emit(argument)))];
        new CallbackGroupEmitter(function, _groupLocals).Emit(texts);
        _exchanges.Emit(texts);
        return texts;
    }

    private ArgumentText Emit(ArgumentModel argument) => argument switch
    {
        ValueArgument a => Converted(a.Value, a.Name, a.Name, "Value"),
        DroppedArgument => new ArgumentText(""),
        TextArgument a => NotNull(a.Name, a.NullAllowed, new TextArgumentEmitter(function, names).Emit(a)),
        TextArrayArgument a => NotNull(a.Name, a.NullAllowed, new TextArgumentEmitter(function, names).Emit(a)),
        PinnedObjectArgument a => NotNull(a.Name, a.NullAllowed, new TextArgumentEmitter(function, names).Emit(a)),
        DataObjectArgument a => DataObjectEmitter.Argument(a, names.Take(a.Name + "Pointer"), PlaceOf(a.Name)),
        ReferenceArgument a => Reference(a),
        BufferArgument a => new BufferEmitter(function, names).Emit(a),
        RowsArgument a => new BufferEmitter(function, names).Emit(a),
        HandleArgument a => new HandleArgumentEmitter(function, names).Emit(a),
        HandleReferenceArgument a => new HandleArgumentEmitter(function, names).Emit(a, _exchanges),
        HandlesArgument a => new HandleArgumentEmitter(function, names).Emit(a),
        CallbackArgument a => Callback(a),
        HandlerArgument a => Handler(a),
        UserDataArgument { Group: int group } => new ArgumentText(_groupLocals[group] + ".UserData"),
        DestroyArgument a => new ArgumentText($"{_groupLocals[a.Group]}.{(a.Convention == CallModel.Stdcall ? "DestroyStdcall" : "Destroy")}"),
        AdapterArgument a => UserArgumentEmitter.Adapter(a, names.Take(a.Name + "Native"), PlaceOf(a.Name)),
        ParameterObjectArgument a => UserArgumentEmitter.ParameterObject(a, names.Take(a.Name + "Native"), PlaceOf(a.Name)),
        UserDataArgument a => new ArgumentText(a.CallbackParameter is null ? "0" : _callbackLocals[a.CallbackParameter] + ".UserData"),
        ConstantArgument a => new ArgumentText(a.Literal),
        LengthArgument a => Length(a),
        OutArgument a => new OutEmitter(function, names).Emit(a),
        _ => throw new InvalidOperationException($"No emitter for {argument.GetType().Name}."),
    };

    private ArgumentText Keep(ArgumentModel argument, ArgumentText text) => argument.Kept is { } lifetime
        ? text with { KeptByC = $"global::CTypes.DataArgument.{(lifetime == Lifetime.Forever ? "KeepForever" : "Keep")}({argument.Name}, {text.Native}, {PlaceOf(argument.Name)});" }
        : text;

    private Place PlaceOf(string parameter) => new(parameter, function.Stub.Method);

    // What can throw comes before the call; the rest stands in its argument list.
    private ArgumentText Converted(ValueModel value, string expression, string parameter, string localSuffix)
    {
        string converted = ValueEmitter.ToNative(value, expression, PlaceOf(parameter));
        if (!ValueEmitter.IsChecked(value)) return new ArgumentText(converted);

        string local = names.Take(parameter + localSuffix);
        return new ArgumentText(local) { Check = { $"{value.NativeType} {local} = {converted};" } };
    }

    private ArgumentText Length(LengthArgument a)
    {
        string length = a.CountedInBytes is { } element ? BufferEmitter.Bytes(a, element) : BufferEmitter.Length(a.Name, a.Kind, a.NullAllowed);
        if (!BufferEmitter.CanGrow(a.Kind)) return Converted(a.Value, length, a.Name, "Length");
        string local = names.Take(a.Name + "Length");
        string converted = ValueEmitter.ToNative(a.Value, length, PlaceOf(a.Name));
        return new ArgumentText(local) { Prepare = { $"{a.Value.NativeType} {local} = {converted};" } };
    }

    private ArgumentText NotNull(string name, bool nullAllowed, ArgumentText text)
    {
        if (!nullAllowed) text.Check.Add(PlaceOf(name).NotNull);
        return text;
    }

    private ArgumentText Reference(ReferenceArgument a)
    {
        string local = names.Take(a.Name + "Pointer");
        return new ArgumentText(local) { Pin = $"{a.NativeType} {local} = &{a.Name}", Pinned = PlaceOf(a.Name).Aligned(local, a.Alignment) };
    }

    private ArgumentText Callback(CallbackArgument a)
    {
        string local = _callbackLocals[a.Name.TrimStart('@')];
        ArgumentText text = new(local + ".Pointer");
        if (!a.NullAllowed) text.Check.Add(PlaceOf(a.Name).NotNull);
        text.Prepare.Add($"using global::CTypes.CallbackArgument<{a.Callback}.Handler> {local} = new({a.Name}, {PlaceOf(a.Name)}{Lasting(a.Lifetime, Lifetime.UntilDisposed, a.Group)});");
        KeepLoaded(text, local, a.Lifetime, a.Group);
        return text;
    }

    private ArgumentText Handler(HandlerArgument a)
    {
        string local = _callbackLocals[a.Name.TrimStart('@')];
        ArgumentText text = new(local + ".Pointer");
        if (!a.NullAllowed) text.Check.Add(PlaceOf(a.Name).NotNull);
        string lease = $"global::CTypes.CallbackLease<{a.Callback}.Handler> {local} = {a.Callback}.Lend({a.Name}{Lasting(a.Lifetime, Lifetime.Call, a.Group)});";
        if (a.Group is not null) text.Prepare.Add(lease);    // the group ends it
        else if (a.Lifetime == Lifetime.Call) text.Prepare.Add("using " + lease);
        else text.Retain.Add(lease);
        KeepLoaded(text, local, a.Lifetime, a.Group);
        return text;
    }

    // The file that calls back later must stay mapped until then; during the call the stub sees to that. A group does it for its members.
    private void KeepLoaded(ArgumentText text, string local, Lifetime lifetime, int? group)
    {
        if (function.Binding.IsOfObject && group is null && lifetime != Lifetime.Call) text.Retain.Add($"{local}.KeepLoaded({function.Binding.Module});");
    }

    private string Lasting(Lifetime lifetime, Lifetime unstated, int? group) =>
        group is int index ? $", global::CTypes.CallbackLifetime.{lifetime}, {_groupLocals[index]}" : lifetime == unstated ? "" : $", global::CTypes.CallbackLifetime.{lifetime}";
}
