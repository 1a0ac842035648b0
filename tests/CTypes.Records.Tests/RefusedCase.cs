namespace CTypes.Records.Tests;

/// <summary>A shape that rule CTYP0011 refuses, declared with the rule switched off: its stubs must not call C.</summary>
internal sealed record RefusedCase(string Name, Action Pass, Action Make);
