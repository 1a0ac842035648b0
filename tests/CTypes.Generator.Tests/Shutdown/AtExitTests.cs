namespace CTypes.Generator.Tests.Shutdown;

/// <summary>C calls back from what it registered with <c>atexit</c>: after the last line of C#.</summary>
public class AtExitTests
{
    [Fact]
    public void C_can_call_back_after_Main_has_returned() => Ends("C at exit: 42", 3, """
        Native.AtExit(value => value + 1);
        return 3;
        """);

    [Fact]
    public void C_can_call_back_with_user_data_after_Main_has_returned() => Ends("C at exit with data: 43", 3, """
        Native.AtExitWithData(value => value + 2);
        return 3;
        """);

    [Fact]
    public void C_can_call_back_when_it_ends_the_process() => Ends("C at exit: 42", 3, """
        Native.AtExit(value => value + 1);
        Native.Exit(3);
        """);

    [Fact]
    public void C_can_call_back_in_Environment_Exit() => Ends("C at exit: 42", 3, """
        Native.AtExit(value => value + 1);
        Environment.Exit(3);
        """);

    [Fact]
    public void A_handler_at_exit_can_call_C_and_register_another() => Ends("C at exit: 42\nC at exit with data: 43", 3, """
        Native.AtExit(value => Native.AtExitWithData(inner => inner + 2) + value + 1);
        return 3;
        """);

    [Fact]
    public void An_exception_at_exit_is_written_and_C_gets_OnError() => Ends(
        "CTypes.CallbackException: The callback LastCall threw on a thread with no C# call below it: thrown at exit\nC at exit: -1", 3, """
        Native.AtExit(value => throw new InvalidOperationException("thrown at exit"));
        return 3;
        """);

    [Fact]
    public void A_callback_that_was_disposed_is_reported_at_exit_and_C_gets_OnError() => Ends(
        "CTypes.CallbackException: C called the callback LastCall after it was disposed. Dispose it only when C has let go of it.\nC at exit: -1", 3, """
        using LastCall callback = new(value => value + 1);
        Native.AtExit(callback);
        return 3;
        """);

    private static void Ends(string errors, int exitCode, string program)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "What a DLL registers with atexit runs under the loader's lock, where managed code must not run.");
        Assert.Equal((errors, exitCode), EndingProgram.Run(program));
    }
}
