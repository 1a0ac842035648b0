using System.Diagnostics;

namespace CTypes.Data.Tests;

/// <summary>
/// Pointers that one thread stores while another copies, moves or ends the record. A pointer that lost what it keeps is told
/// without following it: a record is then a view, which owns no memory, and a text is shown as its address.
/// </summary>
public sealed class RacingPointerTests
{
    private static readonly TimeSpan s_atMost = TimeSpan.FromMilliseconds(400);

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
        Race(() => new Cell(), cell => cell.next = next, cell =>
        {
            Cell? seen;
            do seen = cell.Clone().next; while (seen is null);
            Assert.Same(next, seen);
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
        WhileRunning(() => second[0] = first[0], () =>
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
        Race(() => new Cell(), cell => cell.next = next, cell =>
        {
            Cell? seen;
            do seen = cell.next; while (seen is null);
            Assert.Same(next, seen);
        });
    }

    private static void WhileStoring(Cell cell, Action action)
    {
        int count = 0;
        WhileRunning(() =>
        {
            cell.next = new Cell();
            cell.name = $"text {count++}";
        }, action);
    }

    /// <summary>Does two things again and again, each on a thread of its own, for a bounded time.</summary>
    private static void WhileRunning(Action other, Action action)
    {
        bool isOver = false;
        Thread thread = new(() =>
        {
            while (!Volatile.Read(ref isOver)) other();
        });
        thread.Start();
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            while (watch.Elapsed < s_atMost) action();
        }
        finally
        {
            Volatile.Write(ref isOver, true);
            thread.Join();
        }
    }

    /// <summary>Does two things with a new object at the same time, again and again, for a bounded time.</summary>
    private static void Race<T>(Func<T> make, Action<T> other, Action<T> action) where T : class
    {
        T? given = null;
        bool isOver = false;
        int done = 0;
        Thread thread = new(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                if (Interlocked.Exchange(ref given, null) is not { } taken) continue;
                other(taken);
                Interlocked.Increment(ref done);
            }
        });
        thread.Start();
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            for (int round = 1; watch.Elapsed < s_atMost; round++)
            {
                T made = make();
                Volatile.Write(ref given, made);
                action(made);
                while (Volatile.Read(ref done) < round) Thread.Yield();
            }
        }
        finally
        {
            Volatile.Write(ref isOver, true);
            thread.Join();
        }
    }
}
