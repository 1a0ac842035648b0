namespace CTypes.Data.Tests;

/// <summary>Dispose, while another thread resizes the object or makes views of its parts: it has ended afterwards, and they with it.</summary>
public sealed class RacingDisposeTests
{
    [Fact]
    public void An_array_that_is_disposed_while_another_thread_resizes_it_stays_disposed() => Races.Run(
        () => new CArray<byte>(Races.LargeBytes),
        array => UntilDisposed(() => array.Resize(array.Length + 1)),
        array => Races.AfterAWhile(array.Dispose),
        array => Assert.True(array.IsDisposed));

    [Fact]
    public void A_part_that_is_disposed_while_another_thread_resizes_the_record_stays_disposed() => Races.Run(
        () => new Parted<CRecordArray<Place>>(new(Races.LargeBytes / C.SizeOf<Place>())),
        parted => parted.Whole.Resize(parted.Whole.Length + 1),
        parted =>
        {
            parted.Parts = [.. Enumerable.Range(0, 50).Select(i => parted.Whole[i])];
            foreach (CData part in parted.Parts) Races.AfterAWhile(part.Dispose);
        },
        HasEnded);

    [Fact]
    public void A_view_that_is_first_seen_while_another_thread_disposes_the_array_has_ended_with_it() => Races.Run(
        () => new Parted<CArray<long>>(new(1)),
        See,
        parted => Races.AfterAWhile(parted.Whole.Dispose),
        HasEnded);

    [Fact]
    public void A_record_of_an_array_that_is_first_seen_while_another_thread_disposes_the_array_has_ended_with_it() => Races.Run(
        () => new Parted<CRecordArray<Place>>(new(100)),
        parted => UntilDisposed(() => parted.Parts.AddRange(parted.Whole)),
        parted => Races.AfterAWhile(parted.Whole.Dispose),
        HasEnded);

    [Fact]
    public void A_view_of_an_arena_s_record_that_is_first_seen_while_another_thread_disposes_the_record_has_ended_with_it()
    {
        using Arena arena = Arena.Shared();
        Races.Run(
            () => new Parted<Place>(arena.Allocate<Place>()),
            See,
            parted => Races.AfterAWhile(parted.Whole.Dispose),
            HasEnded);
    }

    private static void See<T>(Parted<T> parted) where T : CData => UntilDisposed(() =>
    {
        parted.Parts.Add(parted.Whole.AsArray<byte>());
        parted.Parts.Add(parted.Whole.AsArray<sbyte>());
        parted.Parts.Add(parted.Whole.AsArray<short>());
        parted.Parts.Add(parted.Whole.AsArray<ushort>());
        parted.Parts.Add(parted.Whole.AsArray<int>());
        parted.Parts.Add(parted.Whole.AsArray<uint>());
        parted.Parts.Add(parted.Whole.AsArray<ulong>());
        parted.Parts.Add(parted.Whole.AsArray<float>());
        parted.Parts.Add(parted.Whole.AsArray<double>());
    });

    private static void HasEnded<T>(Parted<T> parted) where T : CData => Assert.All(parted.Parts, part => Assert.True(part.IsDisposed));

    private static void UntilDisposed(Action action)
    {
        try
        {
            action();
        }
        catch (ObjectDisposedException)
        {
            // The other thread was first.
        }
    }

    private sealed class Parted<T>(T whole) where T : CData
    {
        public T Whole => whole;

        public List<CData> Parts { get; set; } = [];
    }
}
