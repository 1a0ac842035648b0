using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the half of a record of either form, or one for a declaration that breaks a rule.</summary>
internal static class RecordFileEmitter
{
    public static string Emit(RecordResult result) => result switch
    {
        { Model: { } value } => RecordEmitter.Emit(value),
        { Class: { } ofClass } => ClassRecordEmitter.Emit(ofClass),
        _ => BrokenRecordEmitter.Emit(result.Broken!),
    };
}
