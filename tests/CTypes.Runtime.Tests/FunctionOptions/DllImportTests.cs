using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

public sealed class DllImportTests
{
    [Fact]
    public void Numbers_variables_and_records_reach_C()
    {
        int c = 5;
        Assert.Equal(2 + 3 + 7 * 10 - 4, Imported.Mixed(2, 3.9, ref c, new OptionPoint(10, 4)));
        Assert.Equal(7, c);
    }

    [Fact]
    public void The_transition_may_be_suppressed() => Assert.Equal(80, Imported.Quick(8));

    [Fact]
    public void Text_is_converted_as_in_any_stub() => Assert.Equal(7, Imported.Length("Grüße"));

    [Fact]
    public void Errors_are_checked() => Assert.Equal("fo_fails: 3", Assert.Throws<InvalidOperationException>(() => Imported.Fail(3)).Message);

    [Fact]
    public void A_handler_is_called_back() => Assert.Equal(12, Imported.Calls(value => value * 2, 6));

    [Fact]
    public void An_exception_in_a_handler_comes_back() =>
        Assert.Equal("no", Assert.Throws<FormatException>(() => Imported.Calls(_ => throw new FormatException("no"), 6)).Message);

    [Fact]
    public void The_calling_convention_may_be_stated() => Assert.Equal(307, Imported.CallsStdcall((a, b) => a * 100 + (int)(b * 2), 3));

    [Fact]
    public void A_missing_symbol_is_the_runtime_s_own_error() => Assert.Throws<EntryPointNotFoundException>(() => Imported.Missing(1));

    [Fact]
    public void A_call_that_did_not_begin_is_not_counted()
    {
        Assert.Throws<EntryPointNotFoundException>(() => Imported.Missing(1));
        Assert.False(NativeCall.IsUnderWay);
    }

    [Fact]
    public void A_handle_is_freed_by_a_function_that_the_runtime_binds_too()
    {
        using (Imported.Open()) Assert.Equal(1, Imported.Count());
        Assert.Equal(0, Imported.Count());
    }

    [Fact]
    public void That_the_function_that_frees_is_missing_is_said_by_Dispose() =>
        Assert.Throws<EntryPointNotFoundException>(() => new NeverFreed(1, ownsHandle: true).Dispose());

    [Fact]
    public void That_it_is_missing_does_not_end_the_process_in_a_finalizer()
    {
        WeakReference forgotten = Forget();
        Collecting.Until(() => !forgotten.IsAlive);
        Assert.False(forgotten.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Forget() => new(new NeverFreed(1, ownsHandle: true), trackResurrection: true);
    }

    [Fact]
    public void One_function_of_the_library_may_be_looked_up() => Assert.Equal(40, Imported.LookedUp(4));
}
