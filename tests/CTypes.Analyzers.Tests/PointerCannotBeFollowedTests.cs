using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class PointerCannotBeFollowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.PointerCannotBeFollowed);

    private static string Method(string statements) => Source.InFile($$"""
        [CStruct]
        public sealed partial class Place
        {
            public partial int x { get; set; }
        }

        [COpaque]
        public partial struct Engine;

        [CHandle(Free = "close", Library = typeof(Lib))]
        public sealed partial class File;

        [CLibrary("lib")]
        public static partial class Lib;

        public static class Program
        {
            public static void Main(POINTER<Place> places, POINTER<Engine> engine, POINTER<File> files, POINTER<int> numbers)
            {
                {{statements}}
            }
        }
        """);

    [Fact]
    public Task A_record_of_the_class_form_is_seen_through_At() => s_rule.Reports(
        Method("_ = [|places.Contents|];"),
        message: "'POINTER<Place>' cannot be followed or counted on: Place is a record of the class form; write Place.At(pointer)");

    [Fact]
    public Task An_array_of_records_of_the_class_form_is_counted_on_by_Element() => s_rule.Reports(
        Method("_ = [|places + 1|];"),
        message: "'POINTER<Place>' cannot be followed or counted on: Place is a record of the class form; write C.Element(pointer, count)");

    [Fact]
    public Task A_handle_is_an_address_in_C() => s_rule.Reports(
        Method("_ = [|files[1]|];"),
        message: "'POINTER<File>' cannot be followed or counted on: File is an object of .NET, C has an address there; write pointer.Cast<nint>()");

    [Theory]
    [InlineData("_ = [|engine.Contents|];")]
    [InlineData("_ = [|engine[0]|];")]
    [InlineData("_ = [|engine.AsSpan(1)|].Length;")]
    [InlineData("_ = [|engine.Until(e => true)|].Length;")]
    [InlineData("_ = [|engine - engine|];")]
    [InlineData("[|engine++|];")]
    [InlineData("[|engine += 1|];")]
    public Task What_only_C_knows_has_no_size(string statement) => s_rule.Reports(Method(statement));

    [Theory]
    [InlineData("_ = [|p.Contents|];")]
    [InlineData("[|p[1]|] = 2;")]
    [InlineData("_ = [|p.AsSpan(2)|].Length;")]
    public Task A_long_double_has_not_the_same_size_on_all_targets(string statement) => s_rule.Reports(
        Source.InFile($"public static class Program\n{{\n    public static void Main(POINTER<c_longdouble> p)\n    {{\n        {statement}\n    }}\n}}"),
        message: "'POINTER<c_longdouble>' cannot be followed or counted on: a long double has 8 bytes on osx-arm64 and c_longdouble has 16; write c_longdouble.Read(pointer) or c_longdouble.Write(pointer, value)");

    [Theory]
    [InlineData("", "c_longdouble.Write(p + 1, c_longdouble.Read(p)); p++; _ = p - p;")]
    [InlineData("[assembly: CTypesTargets(\"linux-x64;linux-arm64;osx-x64\")]", "p[1] = p.Contents;")]
    public Task A_long_double_is_read_and_written_everywhere_and_seen_in_place_where_its_size_is_known(string targets, string statements) => s_rule.Accepts(
        Source.InFile($"{targets}\npublic static class Program\n{{\n    public static void Main(POINTER<c_longdouble> p)\n    {{\n        {statements}\n    }}\n}}"));

    [Theory]
    [InlineData("_ = numbers.Contents + numbers[1] + numbers.AsSpan(2).Length; numbers++; numbers += 2;")]
    [InlineData("_ = places.Address + files.Address; _ = engine == default || engine < default(POINTER<Engine>); _ = engine.Cast<int>()[0];")]
    [InlineData("_ = Place.At(places); _ = C.Element(places, 1);")]
    public Task Numbers_are_read_and_addresses_are_for_everything(string statements) => s_rule.Accepts(Method(statements));
}
