using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Says what keeps a declaration from having a layout, where the user typed it.</summary>
internal static class RecordProblems
{
    // The runtime keeps a field's offset in 27 bits and gives the last few a meaning of their own.
    private const long MostOffsetBytes = (1 << 27) - 8;

    /// <summary>The most that the runtime gives an array inside a struct (<c>InlineArray</c>), and a message for what has more.</summary>
    public const long MostInlineBytes = MostOffsetBytes;

    public const string ArrayTooLarge = "an array of 128 MiB or more, for which .NET has no struct";

    private const int NoBits = -1;

    private static readonly int[] s_packs = [1, 2, 4, 8, 16];

    private static readonly int[] s_alignments = [.. Enumerable.Range(0, 31).Select(power => 1 << power)];

    /// <summary>Reports each problem once, whichever target has it.</summary>
    public static void Report(INamedTypeSymbol type, RecordDeclaration declaration, RecordMember[] members, RecordOptions options, Target[] targets, Findings findings)
    {
        foreach (IGrouping<LayoutProblem, Target> problem in targets
            .SelectMany(target => Layout.Check(declaration, options.On(target)).Select(p => (Problem: p, Target: target)))
            .GroupBy(p => p.Problem, p => p.Target))
        {
            Target strictest = problem.Key.Kind == LayoutProblemKind.AlignTooLarge ? problem.OrderBy(target => target.MostAlignBytes).First() : problem.First();
            Report(type, problem.Key, strictest, members, options, findings);
        }
    }

    /// <summary>Reports an array that is larger than one that the runtime can have in a struct, and a member further from the start than it can place a field.</summary>
    public static void ReportFar(INamedTypeSymbol type, RecordMember[] members, RecordLayouts layouts, Findings findings)
    {
        for (int i = 0; i < members.Length; i++)
        {
            int index = i;
            RecordMember member = members[i];
            if (member is { Form: MemberForm.Span or MemberForm.Text } && layouts.All.Any(l => l.Layout.Fields[index].ByteSize > MostInlineBytes))
            {
                findings.Add(Rules.RecordTooLarge, () => member.Place, type.Name, ArrayTooLarge);
                return;
            }

            if (layouts.All.All(l => l.Layout.Fields[index].ByteOffset <= MostOffsetBytes)) continue;
            findings.Add(Rules.RecordTooLarge, () => member.Place, type.Name, "a member beyond its first 128 MiB, where .NET can place none");
            return;
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
                findings.Add(Rules.PackNotAllowed, Option("Pack"), Nearest(s_packs, packBytes), packBytes, type.Name);
                break;
            case LayoutProblemKind.AlignNotPowerOfTwo or LayoutProblemKind.AlignTooLarge:
                int alignBytes = member?.Declaration.AlignBytes ?? RecordDeclarationReader.Option(type, "Align");
                findings.Add(Rules.AlignNotAllowed, Option("Align"), Nearest([.. s_alignments.Where(bytes => bytes <= target.MostAlignBytes)], alignBytes), alignBytes, name, IsNoAlignment(problem.Kind, target));
                break;
            case LayoutProblemKind.BitWidthNegative or LayoutProblemKind.BitWidthTooWide or LayoutProblemKind.ZeroWidthNamed:
                findings.Add(Rules.BitWidthNotAllowed, Option("Bits"), member!.Declaration.BitWidth, name, Widths(member, target));
                break;
            case LayoutProblemKind.MemberUnnamed:
                findings.Add(Rules.BitWidthNotAllowed, Option("Unnamed"), NoBits, name, "only a bit-field can be without a name; say how many bits it has");
                break;
            case LayoutProblemKind.BitFieldNotInteger:
                findings.Add(Rules.BitFieldNotInteger, Option("Bits"), name, member!.TypeName, BitFieldTypes.Allowed);
                break;
            case LayoutProblemKind.NameDuplicate when members.Count(m => m.Symbol.Name == member!.Symbol.Name) > 1:
                break;    // the compiler says it
            case LayoutProblemKind.NameDuplicate:
                findings.Add(Rules.FieldNameDuplicate, () => NamePlace(member!), type.Name, member!.Declaration.Name);
                break;
            case LayoutProblemKind.FlexibleNotLast or LayoutProblemKind.FlexibleAlone or LayoutProblemKind.FlexibleInUnion:
                findings.Add(Rules.FlexibleMemberMisplaced, place, name, Misplaced(problem.Kind));
                break;
            case LayoutProblemKind.CountNegative:
                findings.Add(Rules.ArrayLengthNotAllowed, Option("Count"), member!.TypeName, name, FlexibleParser.OfArrayThatGrows);
                break;
            case LayoutProblemKind.RecordTooLarge:
                findings.Add(Rules.RecordTooLarge, place, type.Name, "2 GiB or more");
                break;
            default:
                (string option, string advice) = Dispute(problem.Kind);
                findings.Add(Rules.LayoutDisputed, option.Length == 0 ? place : Option(option), name, target.Rid, advice);
                break;
        }
    }

    private static string IsNoAlignment(LayoutProblemKind kind, Target target) =>
        kind == LayoutProblemKind.AlignTooLarge ? $"is more than compilers for {target.Rid} take; use {target.MostAlignBytes} at most" : "is no alignment in C; use a power of two";

    private static string Misplaced(LayoutProblemKind kind) => kind switch
    {
        LayoutProblemKind.FlexibleInUnion => "a union has none; let it be the last member of a struct",
        LayoutProblemKind.FlexibleAlone => "C wants another member with a name before it",
        _ => "it must be the last member",
    };

    private static (string Option, string Advice) Dispute(LayoutProblemKind kind) => kind switch
    {
        LayoutProblemKind.BitFieldAlignDisputed => ("Align", "leave out the alignment of the bit-field, or give it that of its type"),
        LayoutProblemKind.RecordAlignDisputed => ("Align", "leave out Align, which is below the alignment of the members"),
        _ => ("", "declare a member that has a size"),
    };

    /// <summary>Where a member got its C name: in its attribute, or where it is declared.</summary>
    private static Location? NamePlace(RecordMember member) =>
        member.Attribute is { ConstructorArguments.Length: 1 } attribute ? attribute.Location(0) : member.Place;

    private static ImmutableDictionary<string, string?> Nearest(int[] valid, int stated)
    {
        string nearest = string.Join(", ", valid.Where(bytes => bytes < stated).Reverse().Take(1).Concat(valid.Where(bytes => bytes > stated).Take(1)));
        return FindingProperties.Of(FindingProperties.Suggestion, nearest);
    }

    private static string Widths(RecordMember member, Target target) => member.Declaration switch
    {
        { BitWidth: 0 } => "0 only with Unnamed = true, where it closes the storage unit",
        { Type: ScalarType { Scalar: { } scalar } } when ScalarSizes.IsInteger(scalar) => $"1 to {ScalarSizes.WidthOf(scalar, target)} bits fit {member.TypeName} on {target.Rid}",
        _ => "a width is at least 1",
    };
}
