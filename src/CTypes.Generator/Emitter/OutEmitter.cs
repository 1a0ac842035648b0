using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of values that C writes: zeroed storage, and for handles and owned text a release that happens in any case.</summary>
internal sealed class OutEmitter(FunctionModel function, LocalNames names)
{
    public ArgumentText Emit(OutArgument a)
    {
        bool isResult = !a.IsParameter && !a.IsInput && function.Outputs.Count == 1;
        Place place = new(isResult ? "the result" : a.Name, function.Stub.Method);
        return a.Handle is { } handle
            ? Handle(a, names.Take(ShortName(handle.Type) + "Pointer"), handle, isResult ? place : place.Quoted)
            : Plain(a, names.Take(a.Name + "Value"), place);
    }

    /// <summary>The handle that C returns as its result.</summary>
    public ArgumentText ResultHandle(ResultModel result, string native) => Handle("result", native, result.Handle!, result.NullAllowed, isParameter: false, new Place("the result", function.Stub.Method));

    private ArgumentText Plain(OutArgument a, string native, Place place)
    {
        if (a.AlignBytes > 0) return Aligned(a, native, place);
        string initial = a.IsInput ? ValueEmitter.ToNative(a.Value, a.Name, place) : "default";
        string output = ValueEmitter.ToManaged(a.Value, native, place);
        ArgumentText text = new("&" + native) { Output = output, Raw = native };
        bool isOnlyWritten = !a.IsInput && a.Free is null && function.Call.Variadic is null;
        (isOnlyWritten ? text.Storage : text.Prepare).Add($"{a.Value.NativeType} {native} = {initial};");
        if (a.IsParameter) text.Return.Add($"{a.Name} = {output};");
        if (a.Free is not null) text.AddFree(native, a.Value.NativeType, names.Take("free"), a.Free, function.Binding.Module);
        return text;
    }

    // Where C relies on more alignment than a local has.
    private ArgumentText Aligned(OutArgument a, string native, Place place)
    {
        string output = a.Value.Form == ValueForm.Same ? "*" + native : ValueEmitter.ToManaged(a.Value, $"(*{native})", place);
        ArgumentText text = new(native) { Output = output, Raw = $"(*{native})" };
        text.Prepare.AddRange(AlignedStorage.Declare(a.Value.NativeType, native, names.Take(a.Name + "Memory"), a.AlignBytes));
        text.Prepare.Add($"*{native} = {(a.IsInput ? ValueEmitter.ToNative(a.Value, a.Name, place) : "default")};");
        if (a.IsParameter) text.Return.Add($"{a.Name} = {output};");
        return text;
    }

    // The storage starts as no handle: what C leaves untouched must not be taken for one.
    private ArgumentText Handle(OutArgument a, string native, HandleOutput handle, Place place)
    {
        ArgumentText filled = Handle(a.Name, native, handle, a.Value.NullAllowed, a.IsParameter, place);
        ArgumentText text = new("&" + native) { Output = filled.Output, Raw = native, Keep = filled.Keep, Taker = filled.Taker };
        string initial = NativeType.IsLong(handle.Stored.NativeType) ? HandleText.ToNative(handle.Stored.NativeType, handle.Stored.Invalid) : handle.Stored.Invalid;
        text.Prepare.Add($"{handle.Stored.NativeType} {native} = {initial};");
        text.Prepare.AddRange(filled.Prepare);
        text.Fill.AddRange(filled.Fill);
        text.Return.AddRange(filled.Return);
        text.CleanUp.AddRange(filled.CleanUp);
        return text;
    }

    private ArgumentText Handle(string name, string native, HandleOutput handle, bool nullAllowed, bool isParameter, Place place)
    {
        string local = names.Take(ShortName(handle.Type));
        string output = nullAllowed
            ? $"{local}.IsInvalid ? null : {local}"
            : $"{local}.IsInvalid ? {HandleText.NoneResult(handle.Stored, local + ".DangerousGetHandle()", place)} : {local}";
        ArgumentText text = new(native) { Output = output, Keep = $"{local} = null;", Taker = handle.IsBorrowed ? null : new HandedHandle(handle.Type, local, Variable: null, handle.Stored.CountsReferences) };
        text.Prepare.Add($"{handle.Type}? {local} = {NewHandle(handle)};");
        text.Fill.Add($"global::System.Runtime.InteropServices.Marshal.InitHandle({local}, {HandleText.ToWord(handle.Stored.NativeType, native)});");
        text.Fill.AddRange(Keeping(function, handle, local));
        if (isParameter) text.Return.Add($"{name} = {output};");
        text.CleanUp.Add(handle.Stored.CountsReferences ? $"{local}?.Dispose();" : $"global::CTypes.NativeHandle.Abandon({local});");
        return text;
    }

    /// <summary>The object for a handle that C will store.</summary>
    public static string NewHandle(HandleOutput handle) => $"new({(handle.IsBorrowed && !handle.Stored.CountsReferences ? $"{handle.Stored.Invalid}, ownsHandle: false" : "")})";

    /// <summary>What a handle that C stored needs as long as it is used.</summary>
    /// <param name="local">Its object, which may have stayed without a handle.</param>
    public static IEnumerable<string> Keeping(FunctionModel function, HandleOutput handle, string local)
    {
        if (handle.IsBorrowed && handle.Stored.CountsReferences) yield return $"{local}.TakeReference();";
        else if (handle.Stored.CountsReferences && !function.Binding.IsOfObject && handle.Parents.Count == 0) yield return $"{local}.DependOn();";
        if (function.Binding.IsOfObject) yield return $"{local}.DependOn({function.Binding.Module});";
        foreach (string parent in handle.Parents) yield return $"{local}.DependOn({parent});";
    }

    private static string ShortName(string type) => type.Substring(type.LastIndexOfAny(['.', ':']) + 1);
}
