using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class PrintfTests
{
    private readonly byte[] _text = new byte[200];

    [Fact]
    public void A_format_without_arguments_is_printed()
    {
        NeedsSnprintf();
        Assert.Equal("100%", Text(Printf.Plain(_text, "100%%")));
    }

    [Fact]
    public void Numbers_and_text_are_printed()
    {
        NeedsSnprintf();
        Assert.Equal("-5 äpfel -9223372036854775808", Text(Printf.IntTextLong(_text, "%d %s %lld", -5, "äpfel", long.MinValue)));
    }

    [Fact]
    public void Doubles_are_printed_between_other_arguments()
    {
        NeedsSnprintf();
        Assert.Equal("7 3.142 pi", Text(Printf.IntDoubleText(_text, "%d %.3f %s", 7, Math.PI, "pi")));
    }

    [Fact]
    public void A_function_that_is_known_to_take_a_va_list_gets_one()
    {
        NeedsSnprintf();
        Assert.Equal("-5 äpfel", Text(Printf.ListOfIntText(_text, "%d %s", -5, "äpfel")));
    }

    [Fact]
    public void The_printing_function_of_the_Universal_C_Runtime_gets_a_va_list()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows(), "Windows only.");
        Assert.Equal("-5 apples", Text(UcrtPrintf.IntText(0, _text, "%d %s", 0, -5, "apples")));
    }

    [Fact]
    public void A_result_longer_than_the_buffer_is_told()
    {
        NeedsSnprintf();
        Assert.Equal(8, Printf.IntDoubleText(new byte[4], "%d %.1f %s", 10, 2.5, "a"));
    }

    // msvcrt.dll writes three digits of an exponent.
    [Fact]
    public void Sprintf_takes_doubles() => Assert.Equal(OperatingSystem.IsWindows() ? "2.5e-001" : "2.5e-01", Text(Printf.Unbounded(_text, "%.1e", 0.25)));

    [Fact]
    public void Scanf_fills_outs()
    {
        Assert.Equal(2, Printf.Scan("42 2.5", "%d %lf", out int number, out double real));
        Assert.Equal((42, 2.5), (number, real));
    }

    [Fact]
    public void SQLite_quotes_text_and_prints_reals()
    {
        Assert.SkipUnless(SqlitePrintf.Module.TryLoad(out _), "SQLite is not on this machine.");
        Assert.Equal("'it''s' 12", SqlitePrintf.Quoted("%Q %d", "it's", 12));
        Assert.Equal("2.50 of 'x'", SqlitePrintf.Real("%.2f of %Q", 2.5, "x"));
    }

    private static void NeedsSnprintf() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The C libraries of Windows do not export snprintf: headers define it.");

    private string Text(int length) => Encoding.UTF8.GetString(_text, 0, length);
}
