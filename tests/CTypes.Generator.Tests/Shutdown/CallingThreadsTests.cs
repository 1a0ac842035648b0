namespace CTypes.Generator.Tests.Shutdown;

/// <summary>The process ends while eight threads of C's call back without end.</summary>
public class CallingThreadsTests
{
    [Fact]
    public void Main_can_return_under_threads_of_C_that_go_on_calling() => Ends("""
        Native.CallWithoutEnd(value => value, threads: 8);
        return 3;
        """);

    [Fact]
    public void C_can_end_the_process_under_threads_that_go_on_calling() => Ends("""
        Native.CallWithoutEnd(value => value, threads: 8);
        Native.Exit(3);
        """);

    [Fact]
    public void Environment_Exit_ends_the_process_under_threads_of_C_that_go_on_calling() => Ends("""
        Native.CallWithoutEnd(value => value, threads: 8);
        Environment.Exit(3);
        """);

    [Fact]
    public void Main_can_return_under_handlers_that_never_return() => Ends("""
        CountdownEvent inside = new(8);
        Native.CallWithoutEnd(
            value =>
            {
                if (value == Native.First) return 0;
                inside.Signal();
                Thread.Sleep(Timeout.Infinite);
                return 0;
            },
            threads: 8);
        inside.Wait();
        return 3;
        """);

    [Fact]
    public void A_handler_on_a_thread_of_C_can_end_the_process() => Ends("""
        Native.CallWithoutEnd(
            value =>
            {
                if (value != Native.First) Environment.Exit(3);
                return 0;
            },
            threads: 8);
        Thread.Sleep(Timeout.Infinite);
        """);

    private static void Ends(string program) => Assert.Equal(("", 3), EndingProgram.Run(program));
}
