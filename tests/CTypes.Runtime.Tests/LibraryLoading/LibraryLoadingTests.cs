using System.Runtime.ExceptionServices;

namespace CTypes.Runtime.Tests;

public sealed class LibraryLoadingTests
{
    [Fact]
    public void A_missing_library_throws_at_the_first_call_and_lists_every_candidate()
    {
        LibraryNotFoundException e = Assert.Throws<LibraryNotFoundException>(() => Missing.Abs(1));
        Assert.Equal("no_such_library", e.Library);
        Assert.All(["no_such_name.so.9", "no_such_other", "no_such_library"], name => Assert.Contains($"\n  {name}: ", e.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_library_is_a_DllNotFoundException() => Assert.ThrowsAny<DllNotFoundException>(() => Missing.Abs(1));

    [Fact]
    public void The_loader_s_own_words_are_there()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Each system's loader has words of its own.");
        string words = CLibrary.IsOnMusl ? "Error loading shared library" : "cannot open shared object file";
        Assert.Contains(words, Assert.Throws<LibraryNotFoundException>(() => Missing.Abs(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryLoad_of_a_missing_library_says_why()
    {
        Assert.False(Missing.Module.TryLoad(out string? error));
        Assert.Contains("no_such_other", error, StringComparison.Ordinal);
    }

    [Fact]
    public void TryLoad_of_a_library_that_is_there_loads_it()
    {
        Assert.True(PartlyMissing.Module.TryLoad(out string? error));
        Assert.Null(error);
        Assert.Equal("calls", PartlyMissing.Module.FileName);
    }

    [Fact]
    public void A_missing_symbol_throws_at_its_own_call_and_names_file_and_symbol()
    {
        SymbolNotFoundException e = Assert.Throws<SymbolNotFoundException>(() => PartlyMissing.Nothing(1));
        Assert.Equal(("calls", "no_such_symbol"), (e.Library, e.Symbol));
        Assert.Contains("no_such_symbol", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_symbol_is_an_EntryPointNotFoundException() => Assert.ThrowsAny<EntryPointNotFoundException>(() => PartlyMissing.Nothing(1));

    [Fact]
    public void The_other_functions_of_a_library_with_a_missing_symbol_work()
    {
        Assert.Throws<SymbolNotFoundException>(() => PartlyMissing.Nothing(1));
        Assert.Equal(5, PartlyMissing.Status(5));
    }

    [Fact]
    public void Names_are_tried_in_their_order_and_before_the_name()
    {
        Assert.Equal(4, InOrder.Take(4));
        Assert.Equal("conversions", InOrder.Module.FileName);
    }

    [Fact]
    public void On_the_way_to_a_library_that_is_there_no_exception_is_thrown()
    {
        int thread = Environment.CurrentManagedThreadId;
        List<Exception> thrown = [];
        void Note(object? sender, FirstChanceExceptionEventArgs e)
        {
            if (Environment.CurrentManagedThreadId == thread) thrown.Add(e.Exception);
        }

        AppDomain.CurrentDomain.FirstChanceException += Note;
        try
        {
            Assert.Equal(3, FoundLast.Status(3));
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Note;
        }

        Assert.Empty(thrown);
    }

    [Fact]
    public void A_library_that_nobody_called_is_not_loaded() => Assert.Null(Untouched.Module.FileName);

    [Fact]
    public void Many_threads_may_make_the_first_call_at_once()
    {
        using Barrier together = new(8);
        int[] results = new int[8];
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(i => new Thread(() =>
        {
            together.SignalAndWait();
            results[i] = FirstCalledByMany.Status(i);
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Assert.Equal(Enumerable.Range(0, 8), results);
    }
}
