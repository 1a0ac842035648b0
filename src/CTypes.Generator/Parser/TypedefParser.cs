using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CTypedef]</c> struct.</summary>
internal static class TypedefParser
{
    public static TypedefModel? Parse(INamedTypeSymbol type, Findings findings)
    {
        if (type.TypeKind != TypeKind.Struct || AttributeReading.Find(type, KnownNames.CTypedefAttribute) is not { } attribute) return null;
        int mark = findings.Mark;
        ContainerModel? container = ContainerParser.Parse(type, findings);
        CTypeReference? c = TypedefReader.Read(type);
        StructForms.Check(type, findings);
        Check(type, attribute, c, findings);
        TypedefValue value = ValueOf(c);
        IMethodSymbol? taken = OwnMembers.Constructors(type).FirstOrDefault(own => OwnMembers.IsPrimary(own) || (own.Parameters.Length == 1 && TypeNames.Full(own.Parameters[0].Type) == value.ManagedType));
        if (taken is not null) findings.Add(Rules.TypedefDoesNotFit, () => taken.Locations.FirstOrDefault(), type.Name, $"its generated half has the constructor of {value.ManagedType}; remove your own");
        if (GeneratedNames.AreTaken(type, "Value", findings) || container is null) return null;

        return new TypedefModel(
            container,
            TypeNames.Own(type),
            TypedefReader.TargetOf(attribute) is { } target ? TypeNames.Short(target) : "",
            value,
            taken is null ? Generated(type, value) | TypedefMembers.Constructor : Generated(type, value),
            new MemberNames(type).Take("_value"),
            findings.FirstErrorSince(mark));
    }

    private static bool HasSerializer(INamedTypeSymbol type) => type.ContainingModule.ReferencedAssemblies.Any(reference => reference.Name == "System.Text.Json");

    private static TypedefMembers Generated(INamedTypeSymbol type, TypedefValue value)
    {
        TypedefMembers Unless(TypedefMembers member, string name, params string[] parameters) => OwnMembers.HasMethod(type, name, parameters) ? TypedefMembers.None : member;
        TypedefMembers UnlessOperators(TypedefMembers member, params string[] names) => names.Any(name => OwnMembers.HasOperator(type, name)) ? TypedefMembers.None : member;
        TypedefMembers text = Unless(TypedefMembers.Text, nameof(ToString));
        if (HasSerializer(type) && !type.InstanceConstructors.Any(own => !GeneratedHalf.Has(own) && AttributeReading.FindAny(own, "JsonConstructorAttribute") is not null)) text |= TypedefMembers.JsonConstructor;
        if (value.Form is TypedefForm.Plain or TypedefForm.Long && !type.IsRefLikeType)
        {
            text |= Unless(TypedefMembers.FormattedText, nameof(ToString), nameof(String), nameof(IFormatProvider));
            if (IntegerRange.IsInteger(value.ManagedType) || value.ManagedType is "float" or "double") text |= Order();
        }

        TypedefMembers Order() => Unless(TypedefMembers.Comparison, nameof(IComparable.CompareTo), type.Name) is TypedefMembers.None ? TypedefMembers.None : TypedefMembers.Comparison
            | UnlessOperators(TypedefMembers.Less, WellKnownMemberNames.LessThanOperatorName, WellKnownMemberNames.GreaterThanOperatorName)
            | UnlessOperators(TypedefMembers.LessOrEqual, WellKnownMemberNames.LessThanOrEqualOperatorName, WellKnownMemberNames.GreaterThanOrEqualOperatorName);

        return type.IsRecord || type.IsRefLikeType ? text : text
            | TypedefMembers.Equatable
            | Unless(TypedefMembers.EqualsSame, nameof(Equals), type.Name)
            | Unless(TypedefMembers.EqualsObject, nameof(Equals), nameof(Object))
            | Unless(TypedefMembers.HashCode, nameof(GetHashCode))
            | UnlessOperators(TypedefMembers.Equality, WellKnownMemberNames.EqualityOperatorName)
            | UnlessOperators(TypedefMembers.Inequality, WellKnownMemberNames.InequalityOperatorName);
    }

    private static void Check(INamedTypeSymbol type, AttributeData attribute, CTypeReference? c, Findings findings)
    {
        void Add(Func<Location?> place, string problem) => findings.Add(Rules.TypedefDoesNotFit, place, type.Name, problem);
        ITypeSymbol? target = TypedefReader.TargetOf(attribute);
        if (target is not null && CTypeReader.Read(target)?.Scalar == Scalar.LongDouble)
            Add(() => attribute.Location(0), "C's long double has another size on each platform; write c_longdouble where the name would stand");
        else if (NamingCycles.LeadsBack(type))
            Add(() => attribute.Location(0), $"'{TypeNames.Short(target!)}' leads back to '{type.Name}' itself; write c_void_p, or a POINTER<T> of a [COpaque] struct with another name");
        else if (c is null && target is { TypeKind: not TypeKind.Error })
            Add(() => attribute.Location(0), $"'{TypeNames.Short(target)}' cannot have another name; write a c_ type, c_void_p, a POINTER<T> or another [CTypedef]");
        if (type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => !f.IsStatic && !f.IsConst && f.CanBeReferencedByName | f.AssociatedSymbol is not null && !GeneratedHalf.Has(f)) is { } field)
            Add(() => (field.AssociatedSymbol ?? field).Locations.FirstOrDefault(), $"its value is the only field that C knows of; remove '{(field.AssociatedSymbol ?? field).Name}'");
        bool isNumber = c is { Form: CForm.Scalar, Scalar: { } scalar } && ScalarSizes.IsInteger(scalar);
        if (attribute.Named("True") is { Value: int stated } && (stated is not (0 or 1 or -1) || (stated != 0 && !isNumber)))
            Add(() => attribute.Location("True"), "True is the integer that C takes for true; write 1 or -1 at a typedef of an integer, or remove it");
        if (attribute.NamedText("Check") is string name && TypedefCheck.Find(type, name) is null)
            Add(() => attribute.Location("Check"), $"there is no 'static void {name}({type.Name} result)' or '({type.Name} result, CFunctionInfo function)' in it that is public or internal; add it");
    }

    private static TypedefValue ValueOf(CTypeReference? c)
    {
        if (c is not { Form: CForm.Scalar, Scalar: { } scalar }) return new(TypedefForm.Address, "nint", "nint");
        string native = ScalarTable.NativeOf(scalar);
        if (c.True != 0) return new(TypedefForm.Bool, native, "bool", c.True);
        return scalar switch
        {
            Scalar.Long => new(TypedefForm.Long, native, "nint"),
            Scalar.ULong => new(TypedefForm.Long, native, "nuint"),
            _ => new(TypedefForm.Plain, native, native),
        };
    }
}
