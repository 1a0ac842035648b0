using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the stages of a result that the stub has to look after: a handle, text that is freed, a record in memory of the stub.</summary>
internal sealed class ResultEmitter(FunctionModel function, LocalNames names)
{
    /// <summary>Null for a result that the stub gets and hands on.</summary>
    /// <param name="local">The local for what C returns.</param>
    public ArgumentText? Owner(string local) => function.Result switch
    {
        { Handle: not null } result => new OutEmitter(function, names).ResultHandle(result, local),
        { Free: { } free } result => OwnedText(result, free, local),
        { MemoryAlignBytes: > 0 } result => ReturnedInMemory(result, local),
        _ => null,
    };

    private ArgumentText OwnedText(ResultModel result, FreeModel free, string local)
    {
        ArgumentText text = new(local) { Output = result.Value is { } value ? ValueEmitter.ToManaged(value, local, new Place("the result", function.Stub.Method)) : null };
        text.Prepare.Add($"{result.NativeType} {local} = {(result.NativeType == "nint" ? "0" : "null")};");
        text.AddFree(local, result.NativeType, names.Take("free"), free, function.Binding.Module);
        return text;
    }

    // The hidden pointer of the ABI, passed openly so that it has the record's alignment.
    private ArgumentText ReturnedInMemory(ResultModel result, string local)
    {
        ArgumentText text = new(local) { Output = "*" + local };
        text.Prepare.AddRange(AlignedStorage.Declare(result.NativeType, local, names.Take("memory"), result.MemoryAlignBytes));
        return text;
    }
}
