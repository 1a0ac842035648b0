using CTypes.Abi;

namespace CTypes.Generator.Parser.Records;

/// <summary>Asks whether a declaration has a layout, the records in it included; each of these reports its own problems.</summary>
internal static class Sound
{
    public static bool Is(RecordDeclaration declaration, Target target) =>
        Layout.Check(declaration, target).Count == 0
        && declaration.Fields.All(field => field.Type.Innermost() is not RecordType(var nested) || Is(nested, target));
}
