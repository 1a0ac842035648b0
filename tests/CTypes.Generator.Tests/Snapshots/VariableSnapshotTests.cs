using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class VariableSnapshotTests
{
    [Fact]
    public void A_variable_is_a_reference_a_value_or_a_span() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CVariable("environ")] public static partial ref POINTER<c_char_p> Environ { get; }

            [CVariable("timezone", Type = typeof(c_long))] public static partial int TimeZone { get; set; }

            [CVariable("tzname", Count = 2)] internal static partial System.ReadOnlySpan<c_char_p> Names { get; }

            [CVariable("program_invocation_name")] public static partial string? ProgramName { get; }

            [CVariable("counter", ThreadLocal = true)] public static partial ref readonly int Counter { get; }
        }
        """);

    [Fact]
    public void A_variable_whose_type_does_not_fit_throws() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("c")]
        public static partial class LibC
        {
            [CVariable("wrong")] public static partial ref bool Wrong { get; }
        }
        """);
}
