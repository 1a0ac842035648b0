namespace CTypes.Data.Tests;

/// <summary>
/// Pointers that one thread stores while another copies, moves or ends the record. A pointer that lost what it keeps is told
/// without following it: a record is then a view, which owns no memory, and a text is shown as its address.
/// </summary>
public sealed class RacingPointerTests
{
    [Fact]
    public void A_clone_keeps_what_its_pointers_point_to_while_another_thread_stores_others()
    {
        Cell cell = new("first", new Cell());
        WhileStoring(cell, () =>
        {
            Cell clone = cell.Clone();
            Assert.True(clone.next!.OwnsMemory);
            Assert.Contains("name = \"", clone.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_clone_keeps_the_first_pointer_that_is_ever_stored_in_the_original()
    {
        Cell next = new();
        Races.Run(() => new Cell(), cell => cell.next = next, cell =>
        {
            Cell? seen;
            do seen = cell.Clone().next; while (seen is null);
            Assert.Same(next, seen);
        });
    }

    [Fact]
    public void A_record_that_is_assigned_keeps_the_first_pointer_that_is_ever_stored_in_the_source()
    {
        Cell next = new();
        Races.Run(() => new Cell(), cell => cell.next = next, cell =>
        {
            Envelope envelope = new();
            do envelope.cell = cell; while (envelope.cell.next is null);
            Assert.Same(next, envelope.cell.next);
        });
    }

    [Fact]
    public void A_record_that_is_assigned_keeps_what_its_pointers_point_to_while_another_thread_stores_others_in_the_source()
    {
        Cell cell = new("first", new Cell());
        Envelope envelope = new();
        CRecordArray<Cell> cells = new(2);
        WhileStoring(cell, () =>
        {
            (envelope.cell, cells[1]) = (cell, cell);
            Assert.True(envelope.cell.next!.OwnsMemory && cells[1].next!.OwnsMemory);
            Assert.Contains("name = \"", cells[1].ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_record_that_is_assigned_keeps_what_its_pointers_point_to_while_another_thread_stores_others_in_it()
    {
        Cell cell = new("first", new Cell());
        Envelope envelope = new();
        envelope.cell.next = new Cell();
        WhileStoring(envelope.cell, () =>
        {
            envelope.cell = cell;
            Assert.True(envelope.cell.next!.OwnsMemory);
        });
    }

    [Fact]
    public void Two_records_that_are_assigned_to_each_other_keep_what_their_pointers_point_to()
    {
        CRecordArray<Cell> first = [new Cell("first", new Cell())], second = [new Cell("second", new Cell())];
        Races.WhileRunning(() => second[0] = first[0], () =>
        {
            first[0] = second[0];
            Assert.True(first[0].next!.OwnsMemory && second[0].next!.OwnsMemory);
        });
    }

    [Fact]
    public void Arrays_that_are_assigned_keep_what_their_pointers_point_to_while_another_thread_stores_others()
    {
        CRecordArray<Cell> cells = [new Cell("first", new Cell()), new Cell("second", new Cell())];
        CRecordArray<Cell> copies = new(2);
        WhileStoring(cells[1], () =>
        {
            RecordField.Copy(copies, cells, nameof(copies));
            Assert.True(copies[1].next!.OwnsMemory);
        });
    }

    [Fact]
    public void A_record_in_a_shared_buffer_is_copied_with_what_it_keeps_while_another_thread_stores()
    {
        byte[] buffer = new byte[64];
        Cell writing = Cell.FromBuffer(buffer, 16), reading = Cell.FromBuffer(buffer, 16);
        writing.next = new Cell();
        WhileStoring(writing, () => Assert.True(reading.Clone().next!.OwnsMemory));
    }

    [Fact]
    public void A_record_in_an_arena_is_copied_with_what_it_keeps_while_another_thread_stores()
    {
        using Arena arena = Arena.Shared();
        Cell first = arena.Allocate<Cell>(), second = arena.Allocate<Cell>();
        first.next = new Cell();
        WhileStoring(first, () =>
        {
            RecordField.Copy(second, first, nameof(second));
            Assert.True(second.next!.OwnsMemory && first.Clone().next!.OwnsMemory);
        });
    }

    [Fact]
    public void The_first_pointer_that_is_ever_stored_is_read_with_what_it_keeps()
    {
        Cell next = new();
        Races.Run(() => new Cell(), cell => cell.next = next, cell =>
        {
            Cell? seen;
            do seen = cell.next; while (seen is null);
            Assert.Same(next, seen);
        });
    }

    [Fact]
    public void A_pointer_that_is_stored_while_another_thread_resizes_the_record_is_kept() => Races.Run(
        () => Large(new Cell("first", new Cell())),
        Store,
        Grow,
        cell =>
        {
            Assert.True(cell.next!.OwnsMemory);
            Assert.Contains("name = \"", cell.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void A_pointer_that_is_stored_in_a_part_while_another_thread_resizes_the_record_is_kept() => Races.Run(
        () => Large(new Envelope { cell = new Cell("first", new Cell()) }),
        envelope => Store(envelope.cell),
        Grow,
        envelope => Assert.True(envelope.cell.next!.OwnsMemory));

    [Fact]
    public void Pointers_that_are_stored_in_a_view_of_the_memory_while_another_thread_resizes_the_record_are_kept_in_both() => Races.Run(
        () => Shared(Large(new Cell("first", new Cell()))),
        cells =>
        {
            Store(cells.Cell);
            Store(cells.View);
        },
        cells => Grow(cells.Cell),
        cells => Assert.True(cells.Cell.next!.OwnsMemory && cells.View.next!.OwnsMemory));

    private static void Store(Cell cell) => Races.AfterAWhile(() => (cell.next, cell.name) = (new Cell(), "second"));

    private static T Large<T>(T record) where T : CRecord
    {
        record.Resize(Races.LargeBytes);
        return record;
    }

    private static void Grow(CRecord record) => record.Resize(C.SizeOf(record) + 64);

    private static SharedCell Shared(Cell cell) => new(cell, Cell.FromBuffer(cell.AsMemory()));

    private static void WhileStoring(Cell cell, Action action)
    {
        int count = 0;
        Races.WhileRunning(() =>
        {
            cell.next = new Cell();
            cell.name = $"text {count++}";
        }, action);
    }

    private sealed record SharedCell(Cell Cell, Cell View);
}
