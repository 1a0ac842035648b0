namespace CTypes.Runtime.AheadOfTime.Runner;

internal static partial class ComparedValues
{
    static partial void KeepOwn() => Keep<CTypes.Runtime.Tests.Member>();
}
