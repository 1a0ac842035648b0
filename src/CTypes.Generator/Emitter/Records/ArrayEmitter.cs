using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the half of an array type.</summary>
internal static class ArrayEmitter
{
    public static string Emit(ArrayModel array)
    {
        SourceWriter writer = ContainerEmitter.Open(array.Container, [$"[global::System.Runtime.CompilerServices.InlineArray({array.Length})]"], array is { HasEquality: true, HasOperators: true } ? EqualityEmitter.Interface(array.Name) : null);
        writer.Line($"private {array.StorageType} {array.Element};").Line();
        if (array.HasLength)
        {
            writer.Documented("The number of elements.");
            writer.Line($"public const int Length = {array.Length};").Line();
        }

        writer.Documented("An array with these elements; what is left out is zero.");
        writer.Line($"public {array.Name}(params global::System.ReadOnlySpan<{array.ElementType}> elements)").Open().Line("this = default;").Line($"global::CTypes.ElementArray.Write(Span, elements, {Text.Literal(array.Name)});").Close().Line();
        writer.Line("/// <summary>The elements, not copied.</summary>").Line(Text.UnscopedRef).Line(Text.GeneratedCode);
        writer.Line($"public global::System.Span<{array.ElementType}> Span => {Elements(array, array.ElementType)};");
        if (array.HasEquality) Equality(array, writer);
        if (array.IsText) TextMembers(array, writer);
        return ContainerEmitter.Close(writer, array.Container);
    }

    private static void Equality(ArrayModel array, SourceWriter writer)
    {
        string types = $"<{array.Name}, {array.StorageType}>";
        writer.Line();
        writer.Documented("Whether another array has the same elements.");
        string areEqual = $"global::CTypes.ElementArray.AreEqual{types}(in this, in other);";
        if (array.HasOperators)
        {
            writer.Line($"public readonly bool Equals({array.Name} other) => {areEqual}").Line();
            EqualityEmitter.Operators(array.Name, writer, isReadOnly: true);
        }
        else
        {
            writer.Line($"public override readonly bool Equals(object? obj) => obj is {array.Name} other && {areEqual}").Line();
        }

        writer.Documented("A hash code of all elements.");
        writer.Line($"public override readonly int GetHashCode() => global::CTypes.ElementArray.HashOf{types}(in this);");
    }

    private static void TextMembers(ArrayModel array, SourceWriter writer)
    {
        writer.Line();
        writer.Documented("The text up to the first NUL; written as UTF-8, the rest filled with zeros.");
        writer.Open("public string Value").Line("get => global::CTypes.CharArray.Read(Raw);").Line($"set => global::CTypes.CharArray.Write(Raw, value, {Text.Literal(array.Name)});").Close().Line();
        writer.Line("/// <summary>All bytes, not copied.</summary>").Line(Text.UnscopedRef).Line(Text.GeneratedCode);
        writer.Line($"public global::System.Span<byte> Raw => {Elements(array, "byte")};");
    }

    private static string Elements(ArrayModel array, string type) =>
        $"{Text.MemoryMarshal}.CreateSpan(ref global::System.Runtime.CompilerServices.Unsafe.As<{array.Name}, {type}>(ref this), {array.Length})";
}
