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
    public void A_variable_of_a_library_object_has_its_slot_there_and_keeps_the_library_while_it_is_read() => Snapshot.Verify("""
        using CTypes;
        namespace Bindings;

        [CLibrary("plugin")]
        public sealed partial class Plugin
        {
            [CVariable("plugin_level")] public partial ref int Level { get; }

            [CVariable("plugin_limit", Type = typeof(c_long))] public partial int Limit { get; set; }

            [CVariable("plugin_name")] public partial string? Name { get; }

            [CVariable("plugin_errors", ThreadLocal = true, Optional = true)] public partial int Errors { get; }
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
