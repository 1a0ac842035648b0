using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Records;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads one <c>[CVariable]</c> property.</summary>
internal static class VariableParser
{
    /// <summary>The variable; null when its property cannot get accessors at all.</summary>
    public static VariableModel? Parse(IPropertySymbol property, AttributeData attribute, LibraryScope scope)
    {
        string symbol = attribute.FirstText() ?? "";
        Findings findings = scope.Findings;
        Func<Location?> place = () => property.Locations.FirstOrDefault();
        string name = $"{scope.Type.Name}.{property.Name}";

        int mark = findings.Mark;
        bool hasOwnBody = !OwnMembers.LacksBody(property);
        bool isOfObject = !scope.Type.IsStatic;
        if (hasOwnBody || (!isOfObject && !property.IsStatic)) findings.Add(Rules.FunctionNotStaticPartial, place, name, isOfObject ? "partial" : "static partial");
        if (isOfObject) LibraryObjectParser.CheckMember(property, scope);
        if (hasOwnBody || property.IsIndexer) return null;
        if (!scope.AllowsUnsafe) findings.Add(Rules.UnsafeBlocksNotAllowed, place, name);

        VariableType type = VariableType.Read(property, attribute);
        if (type.Problem is { } problem) findings.Add(problem.Rule, () => Places.TypeOf(property), [.. problem.Arguments(property, scope.Type.Name)]);
        bool isThreadLocal = attribute.NamedFlag("ThreadLocal");
        return new VariableModel(
            PropertyParser.Head(property),
            name,
            symbol,
            isThreadLocal ? null : scope.TakeField(property.Name),
            isOfObject,
            Overloads.IsOptional(property) ? MethodSignature.Escape(property.Name) : null,
            type.Access,
            type.IsWritten,
            findings.FirstErrorSince(mark) ?? (ReferenceEquals(type.Access, VariableType.Unknown) ? Rules.TypePairNotAllowed.Id : null) ?? scope.BrokenRule ?? AttributeValues.RuleOf(attribute));
    }

    /// <summary>A property that stands in no library.</summary>
    public static StrayVariableModel? ParseStray(IPropertySymbol property, Findings findings)
    {
        if (AttributeReading.Find(property, KnownNames.CVariableAttribute) is null || AttributeReading.Find(property.ContainingType, KnownNames.CLibraryAttribute) is not null) return null;
        string name = $"{property.ContainingType.Name}.{property.Name}";
        findings.Add(Rules.FunctionOutsideLibrary, () => property.Locations.FirstOrDefault(), name, StrayFunctionParser.Advice(property.ContainingType));
        if (!OwnMembers.LacksBody(property) || property.IsIndexer) return null;
        return ContainerParser.Parse(property.ContainingType, findings, HintNames.Of(property)) is { } container
            ? new StrayVariableModel(container, new VariableModel(PropertyParser.Head(property), name, Symbol: "", Slot: null, IsOfObject: false, HasName: null, VariableType.Unknown, IsWritten: false, Rules.FunctionOutsideLibrary.Id))
            : null;
    }
}
