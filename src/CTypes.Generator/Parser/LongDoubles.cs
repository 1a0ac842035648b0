using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Where C's <c>long double</c> cannot stand, and what to write there.</summary>
internal static class LongDoubles
{
    /// <summary>Why it is neither an argument nor a result.</summary>
    public const string NotByValue = ".NET has no way to pass C's long double, so call the function's twin for double, or one of your own in C that takes its address";

    /// <summary>A C type of an argument or result; null for a <c>long double</c>, after it was reported.</summary>
    public static CTypeReference? Passed(CTypeReference? type, Func<Location?> place, Findings findings)
    {
        if (type is not { Scalar: Scalar.LongDouble }) return type;
        findings.Add(Rules.RecordByValueNotProven, place, type.Name, NotByValue);
        return null;
    }

    /// <summary>Takes members that are a <c>double</c> on all targets for one.</summary>
    public static RecordMember[] Narrow(RecordMember[] members, Target[] targets) =>
        targets.All(target => target.LongDoubleBytes == ScalarSizes.SizeOf(Scalar.Double, target)) ? [.. members.Select(Narrow)] : members;

    private static RecordMember Narrow(RecordMember member) =>
        member is { Form: MemberForm.Value, IsPlainField: false, CType.Scalar: Scalar.LongDouble } ? member with { CType = member.CType with { Scalar = Scalar.Double } } : member;
}
