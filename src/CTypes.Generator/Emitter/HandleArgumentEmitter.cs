using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of handles that go to C, each kept open for the call.</summary>
internal sealed class HandleArgumentEmitter(FunctionModel function, LocalNames names)
{
    public ArgumentText Emit(HandleArgument a)
    {
        string local = names.Take(a.Name + "Handle");
        ArgumentText text = new(HandleText.ToNative(a.Stored.NativeType, local + ".Value"));
        if (!a.NullAllowed) text.Check.Add(PlaceOf(a).NotNull);
        text.Prepare.Add($"using global::CTypes.HandleArgument {local} = new({a.Name}, {PlaceOf(a)}{Invalid(a.NullAllowed, a.Stored)});");
        return text;
    }

    // What C may store has its object before the call, and the caller's variable its value before anything can throw.
    public ArgumentText Emit(HandleReferenceArgument a, HandleExchangeEmitter exchanges)
    {
        HandleOutput next = a.Next;
        string reference = names.Take(a.Name + "Reference"), local = names.Take(a.Name + "Next"), native = names.Take(a.Name + "Pointer");
        ArgumentText text = new("&" + native) { Raw = native, Giver = next.IsBorrowed ? null : new HandedHandle(next.Type, reference, a.Name, next.Stored.CountsReferences) };
        if (!a.NullAllowed) text.Check.Add(PlaceOf(a).NotNull);
        text.Prepare.Add($"{next.Type} {local} = {OutEmitter.NewHandle(next)};");
        text.Prepare.Add($"using global::CTypes.HandleReference<{next.Type}> {reference} = new({a.Name}, {local}, {PlaceOf(a)}{Invalid(a.NullAllowed, next.Stored)});");
        text.Prepare.Add($"{next.Stored.NativeType} {native} = {HandleText.ToNative(next.Stored.NativeType, reference + ".Value")};");
        string left = HandleText.ToWord(next.Stored.NativeType, native);
        if (function.IsExchanged(a)) text.Fill.AddRange(exchanges.Store(a, new ExchangedLocals(reference, local, left)));
        else text.Fill.AddRange([$"{reference}.Store({left}, ref {a.Name}!{(a.NullAllowed ? ", nullAllowed: true" : "")}{(next.IsBorrowed ? ", isBorrowed: true" : "")});", .. OutEmitter.Keeping(function, next, local)]);
        if (a.MustBeThere) text.Return.Add($"if ({HandleText.IsNone(next.Stored, left)}) {HandleText.NoneResult(next.Stored, left, PlaceOf(a).Quoted)};");
        return text;
    }

    public ArgumentText Emit(HandlesArgument a)
    {
        string local = names.Take(a.Name + "Handles");
        string type = $"global::CTypes.HandlesArgument<{a.Handle}{(a.ElementNullAllowed ? "?" : "")}, {a.Stored.NativeType}>";
        ArgumentText text = new(local + ".Pointer");
        if (a is { NullAllowed: false, Kind: BufferKind.Array }) text.Check.Add(PlaceOf(a).NotNull);
        if (a.Check is { } check) text.Check.AddRange(BufferEmitter.Checks(a.Kind, a.NullAllowed, check, PlaceOf(a)));
        text.Prepare.Add($"using {type} {local} = new({a.Name}, stackalloc nint[{type}.StackWords], {(a.ElementNullAllowed ? "true" : "false")}, {PlaceOf(a)}{Invalid(a.ElementNullAllowed, a.Stored)});");
        return text;
    }

    private static string Invalid(bool nullAllowed, StoredHandle stored) => nullAllowed && stored.Invalid != "0" ? $", {stored.Invalid}" : "";

    private Place PlaceOf(ArgumentModel a) => new(a.Name, function.Stub.Method);
}
