using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints one property of a record.</summary>
internal static class PropertyEmitter
{
    private const string UnscopedRef = "[global::System.Diagnostics.CodeAnalysis.UnscopedRef]";

    public static void Emit(PropertyModel property, SourceWriter writer)
    {
        if (property.NeedsUnscopedRef) writer.Line(UnscopedRef);
        writer.Line(Text.GeneratedCode);
        if (property.Access is PromotedAccess promoted) Promoted(property, promoted, writer);
        else if (Getter(property) is { } getter && property.Setter is null) writer.Line($"{property.Head}").Open().Line($"{property.Getter} {getter}").Close();
        else Both(property, writer);
        writer.Line();
    }

    private static void Both(PropertyModel property, SourceWriter writer)
    {
        writer.Open(property.Head);
        if (property.Getter is not null) writer.Line($"{property.Getter} {Getter(property)}");
        if (property.Setter is not null) writer.Line($"{property.Setter} {Setter(property)}");
        writer.Close();
    }

    private static void Promoted(PropertyModel property, PromotedAccess access, SourceWriter writer)
    {
        writer.Open(property.Head);
        if (property.Getter is not null) writer.Line($"get => {(access.IsReference ? "ref " : "")}{access.Path};");
        if (property.Setter is not null) writer.Line($"set => {access.Path} = value;");
        writer.Close();
    }

    private static string? Getter(PropertyModel property) => property.Access switch
    {
        ValueAccess a => Body(a.Read, "return ", ValueEmitter.ToManaged(a.Read, Loaded(a), property.Name, property.Name)),
        BitAccess a => $"=> {Bits(a)};",
        ReferenceAccess a => $"=> ref {a.Storage};",
        SpanAccess a => $"=> {Span(a.Storage, a.ElementType, a.Count)};",
        TextAccess a => $"=> global::CTypes.CharArray.Read({Span(a.Storage, "byte", a.Count)});",
        _ => "=> default;",
    };

    private static string Setter(PropertyModel property) => property.Access switch
    {
        ValueAccess a => Body(a.Write, "", $"{a.Storage} = {Stored(a, property.Name)}"),
        BitAccess a => $"=> {SetBits(a, property.Name)};",
        TextAccess a => $"=> global::CTypes.CharArray.Write({Span(a.Storage, "byte", a.Count)}, value, {Text.Literal(property.Name)});",
        _ => "{ }",
    };

    private static string Loaded(ValueAccess a)
    {
        string loaded = a.IsSwapped ? $"global::CTypes.ByteSwap.Reverse({a.Storage})" : a.Storage;
        return a.Read.NativeType == a.StorageType || a.Read.NativeType == "nint" ? loaded : $"({a.Read.NativeType}){loaded}";
    }

    private static string Stored(ValueAccess a, string name)
    {
        string native = ValueEmitter.ToNative(a.Write, "value", name, name);
        if (a.Write.NativeType != a.StorageType) native = $"({a.StorageType})({native})";
        return a.IsSwapped ? $"global::CTypes.ByteSwap.Reverse({native})" : native;
    }

    private static string Bits(BitAccess a)
    {
        string bits = $"global::CTypes.BitField.Get{(a.IsSigned ? "Signed" : "")}{Order(a)}(in {Place(a)})";
        if (a.Primitive == "bool") return bits + " != 0";
        return a.ManagedType == a.Primitive || a.IsEnum ? $"({a.ManagedType}){bits}" : $"({a.ManagedType})({a.Primitive}){bits}";
    }

    private static string SetBits(BitAccess a, string name)
    {
        string value = a.Primitive == "bool" ? "value ? 1 : 0" : a.IsEnum ? $"({a.Primitive})value" : "value";
        string check = $"global::CTypes.BitField.Checked{(a.IsSigned ? "Signed" : "")}({value}, {a.Place.BitWidth}, {Text.Literal(name)})";
        return $"global::CTypes.BitField.Set{Order(a)}(ref {Place(a)}, {check})";
    }

    private static string Order(BitAccess a) => a.IsBigEndian ? "BigEndian" : "";

    // The runtime's own constant: what is not the running platform's is compiled away.
    private static string Place(BitAccess a)
    {
        string Number(Func<BitPlace, long> of) => a.Windows is { } windows && of(windows) != of(a.Place)
            ? $"global::System.OperatingSystem.IsWindows() ? {of(windows)} : {of(a.Place)}"
            : $"{of(a.Place)}";
        return $"ByteAt({Number(p => p.ByteOffset)}), {Number(p => p.ByteSize)}, {Number(p => p.BitOffset)}, {a.Place.BitWidth}";
    }

    private static string Span(string storage, string elementType, long count) =>
        $"{Text.MemoryMarshal}.CreateSpan(ref global::System.Runtime.CompilerServices.Unsafe.As<{storage.TrimStart('@')}Array, {elementType}>(ref {storage}), {count})";

    private static string Body(ValueModel value, string before, string expression) =>
        value.NativeType.EndsWith("*", StringComparison.Ordinal) || value.ManagedType.EndsWith("*", StringComparison.Ordinal) ? $"{{ unsafe {{ {before}{expression}; }} }}" : $"=> {expression};";
}
