using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class UserTypeSnapshotTests
{
    [Fact]
    public void A_typedef_of_an_address_is_a_type_of_its_own() => Verify("[CTypedef(typeof(c_void_p))] public partial struct Window;", "Bindings.Window");

    [Fact]
    public void A_typedef_of_a_platform_s_long_holds_it() => Verify("[CTypedef(typeof(c_ulong))] public readonly partial struct Length;", "Bindings.Length");

    [Fact]
    public void A_typedef_with_a_truth_value_is_a_bool() => Verify("[CTypedef(typeof(c_short), True = -1)] public partial record struct Flag { public override string ToString() => Value ? \"yes\" : \"no\"; }", "Bindings.Flag");

    [Fact]
    public void Typedefs_are_lowered_and_their_checks_called() => Verify("""
        [CTypedef(typeof(c_void_p))] public partial struct Window;
        [CTypedef(typeof(c_short), True = -1)] public partial struct Flag;
        [CTypedef(typeof(c_int), Check = nameof(Judge))] public partial struct Status { public static void Judge(Status status) { } }

        [CLibrary("user")]
        public static partial class User
        {
            [CFunction("show", ArgTypes = [typeof(Window), typeof(Flag), typeof(POINTER<Window>)], RestType = typeof(Status))]
            public static partial Status Show(Window window, bool visible, out Window previous);
        }
        """, "Bindings.User");

    [Fact]
    public void An_adapter_makes_the_argument_and_releases_it() => Verify("""
        public sealed class UriAdapter : IFromParam<Uri, c_char_p>
        {
            public static c_char_p FromParam(Uri value, ref CallScope scope) => scope.Utf8(value.AbsoluteUri);
        }

        [CLibrary("curl")]
        public static partial class Curl
        {
            [CFunction("get", ArgTypes = [typeof(UriAdapter), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Get(Uri uri, long timeout);
        }
        """, "Bindings.Curl");

    [Fact]
    public void A_parameter_object_passes_its_value_and_stays_alive() => Verify("""
        public sealed class Image : ICParameter<nint> { public nint AsParameter => 1; }
        public readonly struct Angle : ICParameter<double> { public double AsParameter => 1; }

        [CLibrary("draw")]
        public static partial class Draw
        {
            [CFunction("turn", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_double)], RestType = typeof(void))]
            public static partial void Turn(Image image, Image? mask, Angle angle);
        }
        """, "Bindings.Draw");

    [Fact]
    public void Complex_numbers_go_by_value() => Verify("""
        [CLibrary("m")]
        public static partial class LibM
        {
            [CFunction("csqrt", ArgTypes = [typeof(c_double_complex)], RestType = typeof(c_double_complex))]
            public static partial System.Numerics.Complex Sqrt(System.Numerics.Complex z);

            [CFunction("csqrtf", ArgTypes = [typeof(c_float_complex)], RestType = typeof(c_float_complex))]
            public static partial System.Numerics.Complex SqrtF(System.Numerics.Complex z);
        }
        """, "Bindings.LibM");

    private static void Verify(string declarations, string type, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Snapshot.Verify($"using CTypes;\nnamespace Bindings;\n\n{declarations}\n", [type], test: test);
}
