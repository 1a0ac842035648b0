using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>One of the arguments is bad: C is not called, the exception names function and parameter, and nothing of the others stays.</summary>
public sealed class BadArgumentTests
{
    private static readonly string s_long = new('a', 100_000);

    [Theory]
    [InlineData("text with NUL", "text"), InlineData("text with half a character", "text"), InlineData("no text", "text")]
    [InlineData("closed handle", "opened"), InlineData("no handle", "opened"), InlineData("no callback", "callback")]
    [InlineData("short buffer", "numbers"), InlineData("negative count", "numbers"), InlineData("table with NUL", "table"), InlineData("no table", "table")]
    [InlineData("number too large", "small"), InlineData("last text with NUL", "last"), InlineData("last text with half a character", "last"), InlineData("no last text", "last")]
    public void One_bad_argument_keeps_C_from_being_called_and_leaves_nothing_of_the_others(string what, string parameter)
    {
        int calls = Takes.Calls();
        (WeakReference handler, Exception thrown) = Call(what);

        Assert.Contains("Takes.All", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(parameter, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(calls, Takes.Calls());
        Assert.Equal(0, Takes.Live());    // the handle was given back, so that Dispose freed it
        Collecting.Until(() => !handler.IsAlive);
        Assert.False(handler.IsAlive);    // nothing roots the handler that C never got
    }

    [Fact]
    public void With_good_arguments_C_is_called()
    {
        int calls = Takes.Calls();
        using (Taken opened = Takes.Open())
        {
            Assert.Equal(1, Takes.All(s_long, opened, () => { }, [1, 2], 2, ["a", s_long], 127, out Taken made, "last"));
            made.Dispose();
        }

        Assert.Equal(calls + 1, Takes.Calls());
        Assert.Equal(0, Takes.Live());
    }

    // Not inlined: no local of the caller must keep the handler alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Handler, Exception Thrown) Call(string what)
    {
        const string Nul = "a\0b";
        const string Half = "a\uD800";
        object target = new();
        TakenOnce.Handler handler = () => GC.KeepAlive(target);
        using Taken opened = Takes.Open();
        if (what == "closed handle") opened.Dispose();
        Exception thrown = Assert.ThrowsAny<Exception>(() => Takes.All(
            what switch { "text with NUL" => s_long + Nul, "text with half a character" => s_long + Half, "no text" => null!, _ => s_long },
            what == "no handle" ? null! : opened,
            what == "no callback" ? null! : handler,
            [1, 2],
            what switch { "short buffer" => 3, "negative count" => -1, _ => 2 },
            what switch { "table with NUL" => [s_long, Nul], "no table" => null!, _ => ["a", s_long] },
            what == "number too large" ? 128 : 127,
            out _,
            what switch { "last text with NUL" => Nul, "last text with half a character" => Half, "no last text" => null!, _ => "last" }));
        return (new WeakReference(target), thrown);
    }
}
