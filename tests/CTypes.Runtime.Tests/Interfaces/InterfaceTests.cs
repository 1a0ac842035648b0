using System.Runtime.CompilerServices;

namespace CTypes.Runtime.Tests;

/// <summary>Objects of C are called through their tables; C counts the references.</summary>
[Collection("counters")]
public sealed class InterfaceTests
{
    private const int Fail = unchecked((int)0x80004005);
    private const int Abort = unchecked((int)0x80004004);

    [Fact]
    public void Functions_are_called_by_their_place_in_the_table()
    {
        using Counter counter = Counters.Create(5);
        Assert.Equal((0, 1), (counter.Add(10).Value, counter.Add(-3).Value));
        Assert.Equal(12, counter.Get());
    }

    [Fact]
    public void A_record_is_returned_by_value()
    {
        using Counter counter = Counters.Create(2);
        Assert.Equal(new Triple { X = 3, Y = 5, Z = 14 }, counter.Triple(7));
    }

    [Fact]
    public void Another_object_can_be_an_argument()
    {
        using Counter left = Counters.Create(2), right = Counters.Create(2), other = Counters.Create(3);
        Assert.Equal((0, 1), (left.CompareWith(right), left.CompareWith(other)));
    }

    [Fact]
    public void A_failing_HRESULT_is_thrown_with_method_and_resource()
    {
        using Counter counter = Counters.Create(0);
        HResultException e = Assert.Throws<HResultException>(() => counter.Fail(Fail));
        Assert.Equal((Fail, "Counter.Fail", $"{Fail}", null), (e.ErrorCode, e.Function.Method, e.Resource, e.Details));
    }

    [Fact]
    public void A_failing_HRESULT_may_have_a_class_of_the_user_s()
    {
        using Counter counter = Counters.Create(0);
        Assert.Equal(Abort, Assert.Throws<BusyException>(() => counter.Fail(Abort)).Code);
    }

    [Fact]
    public void An_object_that_C_did_not_make_is_no_object() => Assert.Throws<HResultException>(() => Counters.Create(-1));

    [Fact]
    public void The_object_tells_the_reason_of_a_failure()
    {
        ComErrorInfo.UseLibrary(Counters.Module);
        using Counter counter = Counters.Create(0);
        int strings = Counters.Strings();
        Counters.SetErrorInfo(true);
        HResultException e = Assert.Throws<HResultException>(() => counter.FailWithReason(Fail));
        Assert.StartsWith("Counter.FailWithReason: the counter is full (", e.Message, StringComparison.Ordinal);
        Assert.Equal(("Case.Counter", "the counter is full", 17u, new Guid(Counter.Iid)), (e.Details!.Source, e.Details.Description, e.Details.HelpContext, e.Details.Interface));
        Assert.Null(e.Details.HelpFile);
        Assert.Equal("Case.Counter", e.Source);
        Assert.Equal((strings, 0), (Counters.Strings(), Counters.InfoReferences()));
    }

    [Fact]
    public void An_object_that_has_no_reason_is_thrown_without_one()
    {
        ComErrorInfo.UseLibrary(Counters.Module);
        using Counter counter = Counters.Create(0);
        Counters.SetErrorInfo(false);
        Assert.Null(Assert.Throws<HResultException>(() => counter.FailWithReason(Fail)).Details);
    }

    [Fact]
    public void An_interface_for_which_the_object_gives_no_reasons_is_not_asked()
    {
        ComErrorInfo.UseLibrary(Counters.Module);
        using Counter counter = Counters.Create(0);
        Counters.SetErrorInfo(true);
        Assert.Null(Assert.Throws<HResultException>(() => counter.FailWithReasonOfAnother(Fail)).Details);
        Counters.SetErrorInfo(false);
    }

    [Fact]
    public void A_reason_leaves_no_reference_behind()
    {
        ComErrorInfo.UseLibrary(Counters.Module);
        using Counter counter = Counters.Create(0);
        int balance = Counters.AddRefs() - Counters.Releases();
        Counters.SetErrorInfo(true);
        Assert.Throws<HResultException>(() => counter.FailWithReason(Fail));
        Assert.Equal(balance, Counters.AddRefs() - Counters.Releases());
    }

    [Fact]
    public void Dispose_releases_once()
    {
        int live = Counters.Live(), releases = Counters.Releases();
        Counter counter = Counters.Create(1);
        counter.Dispose();
        counter.Dispose();
        Assert.Equal((live, releases + 1), (Counters.Live(), Counters.Releases()));
    }

    [Fact]
    public void A_disposed_object_is_not_called()
    {
        Counter counter = Counters.Create(1);
        counter.Dispose();
        Assert.Contains("Counter.Get: the Counter for 'this' is closed", Assert.Throws<ObjectDisposedException>(() => counter.Get()).Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(counter.Duplicate);
    }

    [Fact]
    public void An_object_that_was_never_filled_is_not_called() => Assert.Throws<ArgumentException>(() => new Counter().Get());

    [Fact]
    public void A_duplicate_is_a_reference_of_its_own()
    {
        int live = Counters.Live();
        Counter counter = Counters.Create(3);
        Counter duplicate = counter.Duplicate();
        counter.Dispose();
        Assert.Equal(3, duplicate.Get());
        duplicate.Dispose();
        Assert.Equal(live, Counters.Live());
    }

    [Fact]
    public void A_pointer_can_be_taken_over_or_shared()
    {
        int live = Counters.Live();
        using (Counter counter = Counters.Create(4))
        using (Counter shared = new(counter.DangerousGetHandle(), addReference: true))
            Assert.Equal(4, shared.Get());
        Assert.Equal(live, Counters.Live());
    }

    [Fact]
    public void QueryInterface_gives_another_interface_of_the_object()
    {
        int live = Counters.Live(), strings = Counters.Strings();
        using (Counter counter = Counters.Create(4))
        using (Named named = counter.QueryInterface(Named.Iid))
        {
            named.Name(out string name);
            Assert.Equal(("counter", strings), (name, Counters.Strings()));
            Assert.Throws<HResultException>(() => counter.QueryInterface(Guid.NewGuid()));
        }

        Assert.Equal(live, Counters.Live());
    }

    [Fact]
    public void An_object_that_C_hands_out_is_owned()
    {
        int live = Counters.Live();
        Counter counter = Counters.Create(6);
        counter.Self(out Counter self);
        counter.Dispose();
        Assert.Equal(6, self.Get());
        self.Dispose();
        Assert.Equal(live, Counters.Live());
    }

    [Fact]
    public void A_forgotten_object_is_released_when_it_is_collected()
    {
        int live = Counters.Live();
        Forget();
        Collecting.Until(() => Counters.Live() == live);
        Assert.Equal(live, Counters.Live());
    }

    [Fact]
    public void A_borrowed_object_has_a_reference_of_its_own()
    {
        int live = Counters.Live(), balance = Counters.AddRefs() - Counters.Releases();
        Counter counter = Counters.Create(8);
        Counter result = Counters.Show(counter)!;
        Counters.Show(counter, out Counter shown);
        counter.Dispose();
        Assert.Equal((8, 8, live + 1), (result.Get(), shown.Get(), Counters.Live()));
        result.Dispose();
        shown.Dispose();
        Assert.Null(Counters.Show(null));
        Assert.Equal((live, balance - 1), (Counters.Live(), Counters.AddRefs() - Counters.Releases()));
    }

    [Fact]
    public void An_object_that_C_replaces_or_takes_away_is_released_once()
    {
        int live = Counters.Live(), balance = Counters.AddRefs() - Counters.Releases();
        Counter? counter = Counters.Create(8), former = counter;
        Counters.Exchange(ref counter, 9);
        if (former != counter) former.Dispose();    // the next one may lie where the first lay, and is the same handle then
        Assert.Equal((9, live + 1), (counter!.Get(), Counters.Live()));
        Counters.Exchange(ref counter, -1);
        Assert.Null(counter);
        Counters.Exchange(ref counter, 10);
        counter!.Dispose();
        Assert.Equal((live, balance - 3), (Counters.Live(), Counters.AddRefs() - Counters.Releases()));
    }

    [Fact]
    public void Objects_that_C_swapped_keep_their_reference_and_one_that_it_shared_has_two()
    {
        int live = Counters.Live();
        Counter first = Counters.Create(8), second = Counters.Create(9);
        (Counter left, Counter right) = (first, second);
        Counters.Exchange(ref left, ref right, shares: false);
        Assert.Equal((second, first), (left, right));
        Counters.Exchange(ref left, ref right, shares: true);
        Assert.Equal((first, true, live + 1), (right, second.IsClosed, Counters.Live()));
        Assert.NotSame(right, left);
        right.Dispose();
        Assert.Equal(8, left.Get());
        left.Dispose();
        Assert.Equal(live, Counters.Live());
    }

    [Fact]
    public void An_object_that_C_moved_to_two_variables_has_a_reference_for_each()
    {
        int live = Counters.Live();
        Counter first = Counters.Create(8), moved = first;
        Counter? second = null, third = null;
        using (Counter next = Counters.Create(9)) Counters.Spread(ref first, ref second, ref third, next);
        Assert.Same(moved, second);
        Assert.NotSame(second, third);
        second!.Dispose();
        Assert.Equal((9, 8), (first.Get(), third!.Get()));
        third.Dispose();
        first.Dispose();
        Assert.Equal(live, Counters.Live());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_object_that_C_hands_out_of_a_variable_keeps_the_file_mapped_that_it_is_in(bool isReplaced)
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new("com");
        Counter? former = null;
        PluginFile.Apart(() =>
        {
            using CounterFile library = new(file.Path);
            Counter? counter = library.Create(5);
            using Counter? next = isReplaced ? Counters.Create(6) : null;
            Counters.Replace(ref counter, next, out former);
            Assert.Equal(isReplaced, counter is not null);
            counter?.Dispose();
        });
        Collecting.All();
        Assert.True(file.IsLoaded);
        Assert.Equal(5, former!.Get());
        former.Dispose();
        Assert.True(file.IsUnmappedInTheEnd());
    }

    [Fact]
    public void An_object_in_the_place_of_one_that_C_moved_keeps_the_file_mapped_that_it_is_in()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new("com");
        Counter? first = null;
        PluginFile.Apart(() =>
        {
            using CounterFile library = new(file.Path);
            Counter? second = null, third = null;
            first = library.Create(5);
            using (Counter next = library.Create(6)) Counters.Spread(ref first, ref second, ref third, next);
            second!.Dispose();
            third!.Dispose();
        });
        Collecting.All();
        Assert.True(file.IsLoaded);
        Assert.Equal(6, first!.Get());
        first.Dispose();
        Assert.True(file.IsUnmappedInTheEnd());
    }

    [Fact]
    public void A_second_reference_to_an_object_that_C_moved_keeps_the_file_mapped_that_it_is_in()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new("com");
        Counter? third = null;
        PluginFile.Apart(() =>
        {
            using CounterFile library = new(file.Path);
            using Counter next = library.Create(6);
            Counter first = library.Create(5);
            Counter? second = null;
            Counters.Spread(ref first, ref second, ref third, next);
            first.Dispose();
            second!.Dispose();
        });
        Collecting.All();
        Assert.True(file.IsLoaded);
        Assert.Equal(5, third!.Get());
        third.Dispose();
        Assert.True(file.IsUnmappedInTheEnd());
    }

    [Fact]
    public void A_variable_that_walks_over_borrowed_objects_leaves_each_its_own_reference()
    {
        int live = Counters.Live();
        Counter first = Counters.Create(8), second = Counters.Create(9);
        Counter? variable = first;
        Counters.Walk(second, ref variable);
        second.Dispose();
        Assert.Equal((8, 9, live + 2), (first.Get(), variable!.Get(), Counters.Live()));
        variable.Dispose();
        first.Dispose();
        Assert.Equal(live, Counters.Live());
    }

    [Fact]
    public void A_handler_gets_an_object_until_it_returns()
    {
        int live = Counters.Live();
        Counter? kept = null;
        using (Counter counter = Counters.Create(9))
        {
            Assert.Equal(9, Counters.Visit(visited => (kept = visited)!.Get(), counter));
            Assert.Equal(5, Counters.Visit(visited => visited is null ? 5 : 6, null));
            Assert.Throws<ObjectDisposedException>(() => kept!.Get());
            Counters.Visit(visited => (kept = visited!.Duplicate()).Get(), counter);
        }

        Assert.Equal(9, kept!.Get());
        kept.Dispose();
        Assert.Equal(live, Counters.Live());
    }

    [Fact]
    public void An_object_and_what_it_hands_out_keep_the_file_of_a_library_object_mapped()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new("com");
        Counter? duplicate = null, shown = null;
        PluginFile.Apart(() =>
        {
            using CounterFile library = new(file.Path);
            using Counter counter = library.Create(5);
            counter.Self(out Counter self);
            duplicate = self.Duplicate();
            shown = library.Show(self);
            self.Dispose();
        });
        Collecting.All();
        Assert.Equal(5, shown!.Get());
        shown.Dispose();
        Collecting.All();
        Assert.Equal(5, duplicate!.Get());
        duplicate.Dispose();
        Assert.True(file.IsUnmappedInTheEnd());
    }

    [Theory]
    [MemberData(nameof(HandedOutByAStaticLibrary))]
    public void An_object_that_a_static_library_hands_out_keeps_the_file_of_a_library_object_mapped_that_it_is_in(string how)
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        Assert.SkipUnless(OperatingSystem.IsWindows() || LoadedObject.AreTold, "This system does not say which file an address lies in.");
        using PluginFile file = new("com");
        Counter? handedOut = null;
        PluginFile.Apart(() =>
        {
            using CounterFile library = new(file.Path);
            using Counter counter = library.Create(5);
            handedOut = HandOut(how, counter);
        });
        Collecting.All();
        Assert.True(file.IsLoaded);
        Assert.Equal(5, handedOut!.Get());
        handedOut.Dispose();
        Assert.True(file.IsUnmappedInTheEnd());
    }

    public static TheoryData<string> HandedOutByAStaticLibrary => ["result", "out", "ref", "owned", "callback"];

    private static Counter? HandOut(string how, Counter counter)
    {
        Counter? other = null;
        switch (how)
        {
            case "result": return Counters.Show(counter);
            case "out":
                Counters.Show(counter, out Counter shown);
                return shown;
            case "ref":
                Counters.Walk(counter, ref other);
                return other;
            case "owned":
                counter.TakeReference();
                return Counters.Same(counter);
            default:
                Counters.Visit(visited => (other = visited!.Duplicate()).Get(), counter);
                return other;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget() => Counters.Create(7);
}
