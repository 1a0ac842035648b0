using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the half of a record of either form, or one for a declaration that breaks a rule.</summary>
internal static class RecordFileEmitter
{
    public static string Emit(AnyRecordModel record) => record switch
    {
        RecordModel value => RecordEmitter.Emit(value),
        ClassRecordModel ofClass => ClassRecordEmitter.Emit(ofClass),
        BrokenRecordModel broken => BrokenRecordEmitter.Emit(broken),
        _ => throw new InvalidOperationException($"No emitter for {record.GetType().Name}."),
    };
}
