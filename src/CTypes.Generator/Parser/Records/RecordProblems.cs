using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Says what keeps a declaration from having a layout, where the user typed it.</summary>
internal static class RecordProblems
{
    private static readonly int[] s_packs = [1, 2, 4, 8, 16];

    /// <summary>Reports each problem once, whichever target has it.</summary>
    public static void Report(INamedTypeSymbol type, RecordDeclaration declaration, RecordMember[] members, RecordOptions options, Target[] targets, Findings findings)
    {
        foreach (IGrouping<LayoutProblem, Target> problem in targets
            .SelectMany(target => Layout.Check(declaration, options.On(target)).Select(p => (Problem: p, Target: target)))
            .GroupBy(p => p.Problem, p => p.Target))
        {
            Report(type, problem.Key, problem.First(), members, options, findings);
        }
    }

    private static void Report(INamedTypeSymbol type, LayoutProblem problem, Target target, RecordMember[] members, RecordOptions options, Findings findings)
    {
        RecordMember? member = problem.FieldIndex < 0 ? null : members[problem.FieldIndex];
        string name = member is null ? type.Name : $"{type.Name}.{member.Symbol.Name}";
        Func<Location?> Option(string option) => () => (member?.Attribute ?? options.Attribute).Location(option);
        Func<Location?> place = () => member?.Place ?? ContainerParser.PlaceOf(type);

        switch (problem.Kind)
        {
            case LayoutProblemKind.PackNotAllowed:
                int packBytes = RecordDeclarationReader.Option(type, "Pack");
                findings.Add(Rules.PackNotAllowed, Option("Pack"), Nearest(packBytes), packBytes, type.Name);
                break;
            case LayoutProblemKind.AlignNotPowerOfTwo:
                findings.Add(Rules.AlignNotAllowed, Option("Align"), member?.Declaration.AlignBytes ?? RecordDeclarationReader.Option(type, "Align"), name);
                break;
            case LayoutProblemKind.BitWidthNegative or LayoutProblemKind.BitWidthTooWide or LayoutProblemKind.ZeroWidthNamed:
                findings.Add(Rules.BitWidthNotAllowed, Option("Bits"), member!.Declaration.BitWidth, name, Widths(member, target));
                break;
            case LayoutProblemKind.BitFieldNotInteger:
                findings.Add(Rules.BitFieldNotInteger, place, name, member!.TypeName);
                break;
            case LayoutProblemKind.NameDuplicate:
                findings.Add(Rules.FieldNameDuplicate, place, type.Name, member!.Declaration.Name);
                break;
            case LayoutProblemKind.FlexibleNotLast or LayoutProblemKind.FlexibleAlone or LayoutProblemKind.FlexibleInUnion:
                findings.Add(Rules.FlexibleMemberMisplaced, place, name, "it must be the last member of a struct that has others");
                break;
            case LayoutProblemKind.RecordTooLarge:
                findings.Add(Rules.RecordTooLarge, place, type.Name);
                break;
            default:
                findings.Add(Rules.LayoutDisputed, place, name, target.Rid);
                break;
        }
    }

    private static ImmutableDictionary<string, string?> Nearest(int packBytes)
    {
        string nearest = string.Join(", ", s_packs.Where(valid => valid < packBytes).Reverse().Take(1).Concat(s_packs.Where(valid => valid > packBytes).Take(1)));
        return ImmutableDictionary<string, string?>.Empty.Add(ArgTypesParser.Suggestion, nearest);
    }

    private static string Widths(RecordMember member, Target target) => member.Declaration switch
    {
        { BitWidth: 0 } => "0 only with Unnamed = true, where it closes the storage unit",
        { Type: ScalarType { Scalar: { } scalar } } when ScalarSizes.IsInteger(scalar) => $"1 to {ScalarSizes.WidthOf(scalar, target)} bits fit {member.TypeName} on {target.Rid}",
        _ => "a width is at least 1",
    };
}
