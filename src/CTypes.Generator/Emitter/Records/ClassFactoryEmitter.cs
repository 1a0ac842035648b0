using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the ways to get an object for memory that is already there.</summary>
internal static class ClassFactoryEmitter
{
    public static void Emit(string self, bool hidesInherited, SourceWriter writer, string? error = null)
    {
        string head = hidesInherited ? "public static new" : "public static";
        void Factory(string summary, string signature, string memory, string? ownHead = null)
        {
            writer.Documented(summary);
            writer.Line($"{ownHead ?? head} {self} {signature} => {error ?? $"new(global::CTypes.CMemory.{memory});"}").Line();
        }

        const string Layout = "s_layout ??= DescribeLayout()";
        Factory("A record in a buffer, shared: the buffer stays where it is until the record is disposed or collected.", "FromBuffer(global::System.Memory<byte> buffer, int offset = 0)", $"Shared(buffer, offset, {Layout})");
        Factory("A record with a copy of bytes.", "FromBufferCopy(global::System.ReadOnlySpan<byte> buffer, int offset = 0)", $"Copy(buffer, offset, {Layout})");
        Factory("The record at an address, which has to stay good as long as the record is used.", "FromAddress(nint address)", $"At(address, {Layout})");
        Factory("The record that a pointer points to.", $"At(global::CTypes.POINTER<{self}> pointer)", $"At(pointer.Address, {Layout})", ownHead: "public static");    // its parameter is the class's own
        Factory("The variable that a library exports.", "InLibrary(global::CTypes.NativeModule library, string symbol)", $"Exported(library, symbol, {Layout})");
        writer.Documented("A copy with memory of its own.");
        writer.Line($"public override {self} Clone() => {error ?? "new(global::CTypes.CMemory.CloneOf(this));"}").Line();
        writer.Line($"static {self} global::CTypes.ICRecord<{self}>.View(global::CTypes.CMemory memory) => {error ?? "new(memory);"}").Line();
    }
}
