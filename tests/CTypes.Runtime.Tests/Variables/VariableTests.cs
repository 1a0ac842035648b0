using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

public sealed class VariableTests
{
    [Fact]
    public void Scalars_are_read_at_their_extremes()
    {
        Assert.Equal((sbyte.MinValue, ushort.MaxValue, uint.MaxValue, ulong.MaxValue), (Variables.Byte, Variables.UShort.Value, Variables.UInt, Variables.UInt64));
        Assert.Equal((-0.5f, double.MaxValue), (Variables.Float, Variables.Double));
    }

    [Fact]
    public void A_reference_is_the_variable_itself()
    {
        Variables.Int = int.MaxValue;
        Assert.Equal(int.MaxValue, Variables.ReadInt());
        Variables.Int--;
        Assert.Equal(int.MaxValue - 1, Variables.ReadInt());
        Variables.Int = int.MinValue;
    }

    [Fact]
    public void A_property_writes_with_the_conversions_of_the_type_table()
    {
        Variables.Int64 = long.MaxValue;
        Assert.Equal(long.MaxValue, Variables.Int64);
        Variables.Long = -70;
        Assert.Equal((-70L, -70), (Variables.ReadLong(), Variables.Long));
        Variables.Bool = false;
        Assert.Equal((0, false), (Variables.ReadBool(), Variables.Bool));
    }

    [Fact]
    public void A_value_that_does_not_fit_the_property_s_type_throws() =>
        Assert.Contains("Variables.Size", Assert.Throws<OverflowException>(() => Variables.Size).Message, StringComparison.Ordinal);

    // Ahead of time the library may be linked into the program, where the functions beside the variable work.
    [Fact]
    public void A_variable_without_a_file_says_ahead_of_time_what_takes_its_place() => Assert.Equal(
        !RuntimeFeature.IsDynamicCodeSupported,
        Assert.Throws<LibraryNotFoundException>(() => Missing.Count).Message.Contains("Missing.Count shows a variable, which is looked up in a file.", StringComparison.Ordinal));

    [Fact]
    public void Enums_are_seen_by_value_and_by_reference()
    {
        Assert.Equal(VariableColour.Green, Variables.Colour);
        Variables.ColourItself = VariableColour.Red;
        Assert.Equal(VariableColour.Red, Variables.Colour);
        Variables.Colour = VariableColour.Green;
        Assert.Equal(VariableColour.Green, Variables.ColourItself);
    }

    [Fact]
    public void Records_are_seen_by_reference_and_copied()
    {
        Variables.Point.x = 5;
        Variables.Point.y = 6;
        VariablePoint copy = Variables.PointCopy;
        copy.x = 9;
        Assert.Equal((506, 5), (Variables.ReadPoint(), Variables.Point.x));
    }

    [Fact]
    public void Arrays_are_spans_and_array_types()
    {
        Variables.Array[4] = 9;
        Assert.Equal(12349, Variables.ReadArray());
        Variables.ArrayItself[0] = 8;
        Assert.Equal(82349, Variables.ReadArray());
        Assert.Equal([8, 2, 3, 4, 9], Variables.Array.ToArray());
        Assert.Equal((3, 4), (Variables.Points[1].x, Variables.Points[1].y));
        Assert.Equal("variable\0\0\0\0"u8.ToArray(), Variables.Name.ToArray());
    }

    [Fact]
    public void Text_is_copied_from_where_the_variable_points() => Assert.Equal(("Grüße", null), (Variables.Text, Variables.NoText));

    [Fact]
    public void NULL_where_text_is_promised_names_the_variable() =>
        Assert.Contains("Variables.NeverNull", Assert.Throws<NullPointerException>(() => Variables.NeverNull).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pointer_variable_is_read_and_written()
    {
        POINTER<c_int> former = Variables.Pointer;
        Assert.Equal(Variables.ReadInt(), former.Contents.Value);
        Variables.Pointer = default;
        Assert.True(Variables.Pointer.IsNull);
        Variables.Pointer = former;
    }

    [Fact]
    public void A_function_pointer_variable_has_an_address() => Assert.NotEqual(0, (nint)Variables.Function.Address);

    [Fact]
    public void Constants_are_read_where_the_property_cannot_be_written()
    {
        Assert.Equal(42, Variables.Constant);
        Assert.Equal([7, 8, 9], Variables.Constants.ToArray());
    }

    [Fact]
    public void A_constant_that_could_be_written_is_refused_before_the_process_dies()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells what its memory allows.");
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => Variables.WrongConstant);
        Assert.Contains("Variables.WrongConstant", e.Message, StringComparison.Ordinal);
        Assert.Contains("ref readonly", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_thread_has_its_own_thread_local_variable()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A DLL cannot export a variable that each thread has for itself.");
        Variables.OfThread = 20;
        int seen = 0, written = 0;
        Thread other = new(() =>
        {
            seen = Variables.OfThread;
            Variables.OfThread = 30;
            written = Variables.ReadOfThread();
        });
        other.Start();
        other.Join();
        Assert.Equal((10, 30, 20, 20), (seen, written, Variables.OfThread, Variables.ReadOfThread()));
        Variables.OfThread = 10;
    }

    [Fact]
    public void A_missing_variable_names_library_and_symbol()
    {
        SymbolNotFoundException e = Assert.Throws<SymbolNotFoundException>(() => Variables.Missing);
        Assert.Equal(("variables", "var_missing"), (e.Library, e.Symbol));
    }
}
