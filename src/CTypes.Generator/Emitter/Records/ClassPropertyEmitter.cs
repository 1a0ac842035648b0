using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints the properties of a record of the class form, some of whose members only an object can have.</summary>
/// <param name="record">The record's name, as errors show it.</param>
internal sealed class ClassPropertyEmitter(string record, ClassStorage storage) : PropertyEmitter(storage)
{
    private const string RecordField = ClassStorage.RecordField;

    protected override bool IsFolded(MemberAccess access) => base.IsFolded(access) || (access is ValueAccess value && storage.Differs(value.Storage));

    protected override string Getter(PropertyModel property) => property.Access switch
    {
        LongDoubleAccess a => $"=> {ValueEmitter.ToManaged(a.Read, $"{RecordField}.LongDouble(this, {storage.Offset(a.Storage)})", PlaceOf(property))};",
        ViewAccess a => $"=> {View(a)};",
        ArrayViewAccess a => $"=> {View(a)};",
        KeptAccess a => $"=> {KeptEmitter.Read(a, storage.Offset(a.Storage), record, property.Name)};",
        RestAccess a => $"=> {RecordField}.Rest<{a.ElementType}>(this, {storage.Offset(a.Storage)});",
        _ => base.Getter(property),
    };

    protected override string Setter(PropertyModel property) => property.Access switch
    {
        LongDoubleAccess a => $"=> {RecordField}.SetLongDouble(this, {storage.Offset(a.Storage)}, {ValueEmitter.ToNative(a.Write, "value", PlaceOf(property))});",
        ViewAccess a => $"=> {Copy(View(a), property)};",
        ArrayViewAccess a => $"=> {Copy(View(a), property)};",
        KeptAccess a => $"=> {KeptEmitter.Write(a, storage.Offset(a.Storage), property.Name)};",
        _ => base.Setter(property),
    };

    private static string Copy(string view, PropertyModel property) => $"{RecordField}.Copy({view}, value, {Text.Literal(property.Name)})";

    private string View(ViewAccess a) => $"{RecordField}.View<{a.Type}>(this, {storage.Offset(a.Storage)})";

    private string View(ArrayViewAccess a) => $"{RecordField}.{(a.OfRecords ? "Records" : "Array")}<{a.ElementType}>(this, {storage.Offset(a.Storage)}, {a.Count})";
}
