using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads ArgTypes and RestType; where one is missing, takes what the signature stands for by itself and says so.</summary>
internal static class ArgTypesParser
{
    /// <summary>The C types of the arguments; null for one that is not known.</summary>
    public static ImmutableArray<CTypeReference?> Arguments(IMethodSymbol method, AttributeData attribute, Findings findings, string name)
    {
        if (attribute.Named("ArgTypes") is { Kind: TypedConstantKind.Array } stated) return Read(stated, attribute, findings, name);

        ImmutableArray<CTypeReference?> derived = [.. method.Parameters.Select(DefaultCTypes.Of)];
        if (derived.Length > 0 && !attribute.IsNotUnderstood("ArgTypes") && derived.All(type => type is not null))
        {
            string suggestion = string.Join(", ", derived.Select(type => $"typeof({type!.Name})"));
            findings.Add(Rules.ArgTypesMissing, attribute.Location, FindingProperties.Of(FindingProperties.Suggestion, suggestion), name, suggestion);
        }

        for (int i = 0; i < derived.Length; i++)
        {
            IParameterSymbol parameter = method.Parameters[i];
            if (derived[i] is null) findings.Add(Rules.TypeNotKnownToC, () => parameter.Locations.FirstOrDefault(), TypeNames.Short(parameter.Type), name, AllowedTypes.Instead(parameter.Type));
        }

        return [.. derived.Select((type, i) => LongDoubles.Passed(type, () => method.Parameters[i].Locations.FirstOrDefault(), findings))];
    }

    /// <summary>The C type of the result; null when it is not known.</summary>
    public static CTypeReference? Result(IMethodSymbol method, AttributeData attribute, Findings findings, string name)
    {
        if (attribute.Named("RestType") is not { } stated)
        {
            bool hasOuts = AttributeReading.Find(method, KnownNames.ParamFlagsAttribute) is not null;
            CTypeReference? derived = method.ReturnsVoid || hasOuts ? new CTypeReference(CForm.Void, "void") : DefaultCTypes.Of(method.ReturnType);
            if (derived is null) findings.Add(Rules.TypeNotKnownToC, () => Places.ReturnTypeOf(method), TypeNames.Short(method.ReturnType), name, AllowedTypes.Instead(method.ReturnType));
            else if (derived.Form != CForm.Void && !attribute.IsNotUnderstood("RestType")) findings.Add(Rules.RestTypeMissing, attribute.Location, FindingProperties.Of(FindingProperties.Suggestion, derived.Name), name, derived.Name);
            return LongDoubles.Passed(derived, () => Places.ReturnTypeOf(method), findings);
        }

        if (IsNull(stated)) NotAType(() => attribute.Location("RestType"), findings, name);
        if (stated is not { Value: ITypeSymbol type } || type.TypeKind == TypeKind.Error) return null;
        CTypeReference? result = CTypeReader.Read(type);
        if (result is null) findings.Add(Rules.TypeNotKnownToC, () => attribute.Location("RestType"), TypeNames.Short(type), name, AllowedTypes.Instead(type));
        return LongDoubles.Passed(result, () => attribute.Location("RestType"), findings);
    }

    public static ImmutableArray<CTypeReference?> Read(TypedConstant stated, AttributeData attribute, Findings findings, string name)
    {
        if (IsNull(stated)) NotAType(() => attribute.Location("ArgTypes"), findings, name);
        ImmutableArray<TypedConstant> items = ((TypedConstant?)stated).Items();
        CTypeReference?[] types = new CTypeReference?[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            int index = i;
            if (IsNull(items[i])) NotAType(() => attribute.Location("ArgTypes", index), findings, name);
            if (items[i].Value is not ITypeSymbol type) continue;
            types[i] = CTypeReader.Read(type);
            if (types[i] is { Form: CForm.Void }) types[i] = null;
            if (types[i] is null) findings.Add(Rules.TypeNotKnownToC, () => attribute.Location("ArgTypes", index), TypeNames.Short(type), name, AllowedTypes.Instead(type));
            types[i] = LongDoubles.Passed(types[i], () => attribute.Location("ArgTypes", index), findings);
        }

        return [.. types];
    }

    // What the compiler did not understand has no value either.
    private static bool IsNull(TypedConstant stated) => stated is { IsNull: true, Kind: not TypedConstantKind.Error };

    private static void NotAType(Func<Location?> place, Findings findings, string name) =>
        findings.Add(Rules.AttributeValueNotPossible, place, name, "null", "C type", "typeof(…) with one, such as c_int");
}
