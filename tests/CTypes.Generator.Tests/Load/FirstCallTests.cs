namespace CTypes.Generator.Tests.Load;

/// <summary>64 threads make the first call of a class that was just loaded, each round of another copy of it.</summary>
public class FirstCallTests
{
    private const int Rounds = 20;

    private static readonly Lazy<FunctionsImage> s_staticClass = new(() => FunctionsImage.OfStaticClass(Race.Threads));
    private static readonly Lazy<FunctionsImage> s_objects = new(() => FunctionsImage.OfObjects(Race.Threads));

    [Fact]
    public void Threads_that_race_for_the_first_call_of_one_function_all_get_C_s_result() =>
        RaceFor(() => FunctionsImage.Of(s_staticClass.Value.Load()), functionOf: _ => 7);

    [Fact]
    public void Threads_that_race_for_the_first_calls_of_different_functions_get_each_its_own_result() =>
        RaceFor(() => FunctionsImage.Of(s_staticClass.Value.Load()), functionOf: thread => thread);

    [Fact]
    public void Threads_that_race_for_the_first_call_of_one_function_of_an_object_all_get_C_s_result() =>
        RaceFor(() => FunctionsOfObject(s_objects.Value.Load()), functionOf: _ => 7);

    [Fact]
    public void Threads_that_race_for_the_first_calls_of_different_functions_of_an_object_get_each_its_own_result() =>
        RaceFor(() => FunctionsOfObject(s_objects.Value.Load()), functionOf: thread => thread);

    [Fact]
    public void Threads_that_race_for_the_first_call_of_a_library_that_is_not_there_are_all_told_so()
    {
        Func<int, int>[] functions = FunctionsImage.Of(FunctionsImage.OfMissingLibrary(Race.Threads).Load());

        Assert.All(Race.Run(thread => functions[thread](thread)), result => Assert.Equal("no_such_library", Assert.IsType<LibraryNotFoundException>(result).Library));
    }

    private static void RaceFor(Func<Func<int, int>[]> load, Func<int, int> functionOf)
    {
        for (int round = 0; round < Rounds; round++)
        {
            Func<int, int>[] functions = load();
            Assert.Equal(
                Enumerable.Range(0, Race.Threads).Select(thread => (object)FunctionsImage.Expected(functionOf(thread), thread)),
                Race.Run(thread => functions[functionOf(thread)](thread)));
        }
    }

    private static Func<int, int>[] FunctionsOfObject(Type type) => FunctionsImage.Of(type, Activator.CreateInstance(type));
}
