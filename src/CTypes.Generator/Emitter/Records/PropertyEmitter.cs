using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the properties of a record.</summary>
internal class PropertyEmitter(IMemberStorage storage)
{
    public void Emit(PropertyModel property, SourceWriter writer)
    {
        if (property.Access is PromotedAccess { Path: var path }) writer.Line($"/// <summary>The member <c>{path}</c>, which is the record's own in C.</summary>");
        if (property.NeedsUnscopedRef) writer.Line(Text.UnscopedRef);
        writer.GeneratedCode(property.Head.Signature);
        if (property.Access is PromotedAccess promoted) Promoted(property, promoted, writer);
        else Accessors(property, writer);
        writer.Line();
    }

    private void Accessors(PropertyModel property, SourceWriter writer)
    {
        writer.Open(property.Head.Signature.Text);
        if (property.Head.Getter is { } getter) Accessor(getter, Getter(property), property.Access, writer);
        if (property.Head.Setter is { } setter) Accessor(setter, Setter(property), property.Access, writer);
        writer.Close();
    }

    private void Accessor(MemberHead accessor, string body, MemberAccess access, SourceWriter writer)
    {
        if (IsFolded(access)) writer.Inline(accessor);
        writer.Line($"{accessor.Text} {body}");
    }

    /// <summary>Whether little remains of much: what is constant at the call goes when the compiler makes it a part of its caller, which it does not see beforehand.</summary>
    protected virtual bool IsFolded(MemberAccess access) => access is BitAccess;

    private static void Promoted(PropertyModel property, PromotedAccess access, SourceWriter writer)
    {
        writer.Open(property.Head.Signature.Text);
        string root = access.Path.Substring(0, access.Path.IndexOf('.'));
        string self = root is "value" or "field" ? "this." : "";    // which in an accessor are what is set and what is stored
        if (property.Head.Getter is not null) writer.Line($"get => {(access.IsReference ? "ref " : "")}{self}{access.Path};");
        if (property.Head.Setter is not null) writer.Line($"set => {self}{access.Path} = value;");
        writer.Close();
    }

    protected virtual string Getter(PropertyModel property) => property.Access switch
    {
        ValueAccess a => Body(a.Read, "return ", ValueEmitter.ToManaged(a.Read, Loaded(a), PlaceOf(property))),
        BitAccess a => $"=> {Bits(a)};",
        ReferenceAccess a => $"=> ref {storage.Variable(a.Storage, a.Type)};",
        SpanAccess a => $"=> {storage.Elements(a.Storage, a.ElementType, a.Count)};",
        TextAccess a => $"=> global::CTypes.CharArray.Read({storage.Elements(a.Storage, "byte", a.Count)});",
        _ => "=> default;",
    };

    protected virtual string Setter(PropertyModel property) => property.Access switch
    {
        ValueAccess a => Body(a.Write, "", $"{storage.Variable(a.Storage, a.StorageType)} = {Stored(a, PlaceOf(property))}"),
        BitAccess a => $"=> {SetBits(a, property.Name)};",
        TextAccess a => $"=> global::CTypes.CharArray.Write({storage.Elements(a.Storage, "byte", a.Count)}, value, {Text.Literal(property.Name)});",
        _ => "{ }",
    };

    protected static Place PlaceOf(PropertyModel property) => new(property.Name, property.Name);

    private string Loaded(ValueAccess a)
    {
        string variable = storage.Variable(a.Storage, a.StorageType);
        string loaded = a.IsSwapped ? $"global::CTypes.ByteSwap.Reverse({variable})" : variable;
        return a.Read.NativeType == a.StorageType || a.Read.NativeType == "nint" ? loaded : $"({a.Read.NativeType}){loaded}";
    }

    private static string Stored(ValueAccess a, Place place)
    {
        string native = ValueEmitter.ToNative(a.Write, "value", place);
        if (a.Write.NativeType != a.StorageType) native = $"({a.StorageType})({native})";
        return a.IsSwapped ? $"global::CTypes.ByteSwap.Reverse({native})" : native;
    }

    private string Bits(BitAccess a)
    {
        string bits = $"global::CTypes.BitField.Get{(a.IsSigned ? "Signed" : "")}{Order(a)}(in {storage.Bits(a)})";
        if (a.Primitive == "bool") return bits + " != 0";
        return a.ManagedType == a.Primitive || a.IsEnum ? $"({a.ManagedType}){bits}" : $"({a.ManagedType})({a.Primitive}){bits}";
    }

    private string SetBits(BitAccess a, string name)
    {
        string value = a.Primitive == "bool" ? "value ? 1 : 0" : a.IsEnum ? $"({a.Primitive})value" : "value";
        string check = $"global::CTypes.BitField.Checked{(a.IsSigned ? "Signed" : "")}({value}, {a.Place.BitWidth}, {Text.Literal(name)})";
        return $"global::CTypes.BitField.Set{Order(a)}(ref {storage.Bits(a)}, {check})";
    }

    private static string Order(BitAccess a) => a.IsBigEndian ? "BigEndian" : "";

    private static string Body(ValueModel value, string before, string expression) =>
        NativeType.IsPointer(value.NativeType) || NativeType.IsPointer(value.ManagedType) ? $"{{ unsafe {{ {before}{expression}; }} }}" : $"=> {expression};";
}
