using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a typedef: one field, the constructor, <c>Value</c>, conversions, equality, order and text.</summary>
internal static class TypedefEmitter
{
    public static string Emit(TypedefModel typedef)
    {
        string bases = string.Join(", ", Bases(typedef));
        SourceWriter writer = ContainerEmitter.Open(typedef.Container, baseType: bases.Length == 0 ? null : bases);
        writer.Line(typedef.BrokenRule is null ? $"private readonly {typedef.Value.NativeType} {typedef.Field};" : $"// What follows throws: the declaration breaks {typedef.BrokenRule}.");
        if (typedef.Generated.HasFlag(TypedefMembers.Constructor)) Constructor(typedef, writer, $"A value that C sees as <c>{Text.Xml(typedef.CName)}</c>.", $"public {typedef.Name}({typedef.Value.ManagedType} value) => {Body(typedef, $"{typedef.Field} = {Stored(typedef)}")};");
        Member(writer, typedef.Value.Form == TypedefForm.Address ? "The address; 0 for NULL." : "The value.", $"public readonly {typedef.Value.ManagedType} Value => {Body(typedef, Loaded(typedef))};");
        Conversions(typedef, writer);
        Replaceable(typedef, writer);
        return ContainerEmitter.Close(writer, typedef.Container);
    }

    private static IEnumerable<string> Bases(TypedefModel typedef)
    {
        if (typedef.Generated.HasFlag(TypedefMembers.Equatable)) yield return $"global::System.IEquatable<{typedef.Name}>";
        if (typedef.Generated.HasFlag(TypedefMembers.Comparison)) yield return $"global::System.IComparable<{typedef.Name}>";
        if (typedef.Generated.HasFlag(TypedefMembers.FormattedText)) yield return "global::System.IFormattable";
    }

    private static string Stored(TypedefModel typedef) => typedef.Value.Form switch
    {
        TypedefForm.Long => $"new {typedef.Value.NativeType}(value)",
        TypedefForm.Bool => $"({typedef.Value.NativeType})(value ? {Text.Number(typedef.Value.True)} : 0)",
        _ => "value",
    };

    private static string Loaded(TypedefModel typedef) => typedef.Value.Form switch
    {
        TypedefForm.Long => typedef.Field + ".Value",
        TypedefForm.Bool => typedef.Field + " != 0",
        _ => typedef.Field,
    };

    private static string Shown(TypedefModel typedef) => typedef.Value.Form switch
    {
        TypedefForm.Address => "$\"0x{Value:X}\"",
        TypedefForm.Bool => "Value.ToString()",
        _ => "Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
    };

    private static string Body(TypedefModel typedef, string text) => typedef.BrokenRule is { } rule ? Text.WrongDeclaration(typedef.Name, rule) : text;

    // C# sees a bool as itself; everything else wants a cast, so that one typedef is not taken for another.
    private static void Conversions(TypedefModel typedef, SourceWriter writer)
    {
        string kind = typedef.Value.Form == TypedefForm.Bool ? "implicit" : "explicit";
        Member(writer, "The value itself.", $"public static {kind} operator {typedef.Value.ManagedType}({typedef.Name} value) => value.Value;");
        Member(writer, "A value of this type.", $"public static {kind} operator {typedef.Name}({typedef.Value.ManagedType} value) => {Body(typedef, "new(value)")};");
        if (typedef.Value.NativeType == typedef.Value.ManagedType) return;
        string made = typedef.Value.Form == TypedefForm.Long ? "new(value.Value)" : "new(value != 0)";
        Member(writer, "The value as C gets it.", $"public static explicit operator {typedef.Value.NativeType}({typedef.Name} value) => {Body(typedef, "value." + typedef.Field)};");
        Member(writer, "The value that C gave.", $"public static explicit operator {typedef.Name}({typedef.Value.NativeType} value) => {Body(typedef, made)};");
    }

    private static void Replaceable(TypedefModel typedef, SourceWriter writer)
    {
        void IfGenerated(TypedefMembers member, string? summary, string text)
        {
            if (typedef.Generated.HasFlag(member)) Member(writer, summary, text);
        }

        IfGenerated(TypedefMembers.EqualsSame, null, $"public readonly bool Equals({typedef.Name} other) => Value.Equals(other.Value);");
        IfGenerated(TypedefMembers.EqualsObject, null, $"public override readonly bool Equals(object? other) => other is {typedef.Name} same && Equals(same);");
        IfGenerated(TypedefMembers.HashCode, null, "public override readonly int GetHashCode() => Value.GetHashCode();");
        IfGenerated(TypedefMembers.Equality, "Whether both are the same value.", $"public static bool operator ==({typedef.Name} left, {typedef.Name} right) => left.Equals(right);");
        IfGenerated(TypedefMembers.Inequality, "Whether they are different values.", $"public static bool operator !=({typedef.Name} left, {typedef.Name} right) => !left.Equals(right);");
        IfGenerated(TypedefMembers.Comparison, null, $"public readonly int CompareTo({typedef.Name} other) => Value.CompareTo(other.Value);");
        IfGenerated(TypedefMembers.Less, "Whether the first is the smaller number.", $"public static bool operator <({typedef.Name} left, {typedef.Name} right) => left.Value < right.Value;");
        IfGenerated(TypedefMembers.Less, "Whether the first is the greater number.", $"public static bool operator >({typedef.Name} left, {typedef.Name} right) => left.Value > right.Value;");
        IfGenerated(TypedefMembers.LessOrEqual, "Whether the first is no greater number.", $"public static bool operator <=({typedef.Name} left, {typedef.Name} right) => left.Value <= right.Value;");
        IfGenerated(TypedefMembers.LessOrEqual, "Whether the first is no smaller number.", $"public static bool operator >=({typedef.Name} left, {typedef.Name} right) => left.Value >= right.Value;");
        IfGenerated(TypedefMembers.FormattedText, null, "public readonly string ToString(string? format, global::System.IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);");
        IfGenerated(TypedefMembers.Text, null, $"public override readonly string ToString() => {Shown(typedef)};");
    }

    // Without the attribute a serializer makes the default of a struct, whose Value nobody can set: what was 5 would be read as 0.
    private static void Constructor(TypedefModel typedef, SourceWriter writer, string summary, string text)
    {
        writer.Line().Documented(summary);
        if (typedef.Generated.HasFlag(TypedefMembers.JsonConstructor)) writer.Line("[global::System.Text.Json.Serialization.JsonConstructor]");
        writer.Line(text);
    }

    /// <param name="summary">What the docs say; null for those of the base.</param>
    private static void Member(SourceWriter writer, string? summary, string text) =>
        (summary is null ? writer.Line().Inherited() : writer.Line().Documented(summary)).Line(text);
}
