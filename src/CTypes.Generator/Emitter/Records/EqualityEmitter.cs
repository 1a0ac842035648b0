using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints what compares two records member by member, where .NET by itself would not do it.</summary>
internal static class EqualityEmitter
{
    private const string Elements = "global::CTypes.ElementArray";

    public static void Emit(RecordModel record, SourceWriter writer)
    {
        string areEqual = $"unsafe {{ return {string.Join(" && ", record.Compared.Select(AreEqual))}; }}";
        writer.Documented("Whether another value has the same members, and the same elements in each array.");
        if (record.HasOperators)
        {
            writer.Open($"public bool Equals({record.Table.Name} other)").Line(areEqual).Close().Line();
            Operators(record.Table.Name, writer);
        }
        else
        {
            writer.Open("public override bool Equals(object? obj)").Line($"if (obj is not {record.Table.Name} other) return false;").Line(areEqual).Close().Line();
        }

        writer.Documented("A hash code of all members.");
        writer.Open("public override int GetHashCode()");
        writer.Line("global::System.HashCode hash = default;");
        foreach (ComparedField field in record.Compared) writer.Line($"unsafe {{ hash.Add({Hashed(field)}); }}");
        writer.Line("return hash.ToHashCode();");
        writer.Close().Line();
    }

    /// <summary>What a type whose values are compared without a box implements.</summary>
    public static string Interface(string name) => $"global::System.IEquatable<{name}>";

    /// <summary>What compares by the <c>Equals</c> of two values.</summary>
    public static void Operators(string name, SourceWriter writer, bool isReadOnly = false)
    {
        writer.Inherited().Line($"public override {(isReadOnly ? "readonly " : "")}bool Equals(object? obj) => obj is {name} other && Equals(other);").Line();
        writer.Documented("Whether both are equal.").Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);").Line();
        writer.Documented("Whether they differ.").Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);").Line();
    }

    private static string AreEqual(ComparedField field) => field switch
    {
        { Count: > 0 } => $"{Elements}.AreEqual(ref this.{field.Name}[0], ref other.{field.Name}[0], {field.Count})",
        { IsPointer: true } => $"(void*)this.{field.Name} == (void*)other.{field.Name}",
        _ => $"global::System.Collections.Generic.EqualityComparer<{field.Type}>.Default.Equals(this.{field.Name}, other.{field.Name})",
    };

    private static string Hashed(ComparedField field) => field switch
    {
        { Count: > 0 } => $"{Elements}.HashOf(ref this.{field.Name}[0], {field.Count})",
        { IsPointer: true } => $"(nint)this.{field.Name}",
        _ => $"this.{field.Name}",
    };
}
