namespace CTypes.Runtime.Tests;

public sealed class TypedefCheckTests
{
    [Fact]
    public void A_good_result_passes_the_check_of_its_type()
    {
        Statuses.Run(0);
        Assert.Equal(new Status(3), Statuses.RunWithStatus(3));
        Assert.Equal(4, Statuses.RunWithNumber(4));
    }

    [Fact]
    public void A_bad_result_is_thrown_by_the_check_of_its_type() =>
        Assert.All<Action>(
            [() => Statuses.Run(-7), () => Statuses.RunWithStatus(-7), () => Statuses.RunWithNumber(-7)],
            run => Assert.Equal("give_flag: -7", Assert.Throws<InvalidOperationException>(run).Message));

    [Fact]
    public void A_bad_result_of_a_function_pointer_is_thrown_by_the_check_of_its_type()
    {
        using StatusHandler handler = new(number => new Status(number));
        using NamedStatusHandler named = new(number => new Status(number));
        Assert.Equal(new Status(3), StatusHandler.Invoke(new(handler.Pointer), 3));
        Assert.Equal("Invoke: -7", Assert.Throws<InvalidOperationException>(() => StatusHandler.Invoke(new(handler.Pointer), -7)).Message);
        Assert.Equal("Invoke: -7", Assert.Throws<InvalidOperationException>(() => NamedStatusHandler.Invoke(new(named.Pointer), -7)).Message);
    }

    [Fact]
    public void A_function_s_own_check_stands_in_its_place() => Assert.Equal(new Status(-7), Statuses.RunUnchecked(-7));
}
