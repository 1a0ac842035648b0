namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Waiting;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class CalledLate;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class CalledLateByLease;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class LentInTurn;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class CalledLateOften;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Overflowing;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class NeverReused;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class Exhausted;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class PassedOn;

/// <summary>Tests that change what all callbacks share; so no others run beside them.</summary>
[CollectionDefinition(QuarantineTests.Settings, DisableParallelization = true)]
public sealed class SettingsOfCallbacks;

/// <summary>What a pointer that outlived its callback reaches.</summary>
[Collection(Settings)]
public sealed class QuarantineTests : IDisposable
{
    public const string Settings = "settings of callbacks";

    private const int Quarantine = 64;
    private const int LentSlots = 8;
    private const string Lent = "after the call that it was lent for had returned: its parameter is [Lifetime(CallbackLifetime.Call)], but C kept it. Write the lifetime that C keeps it for.";

    private readonly int _limit = Callbacks.QuarantineLimit;

    public void Dispose() => (Callbacks.ReusesReleased, Callbacks.QuarantineLimit) = (true, _limit);

    [Fact]
    public void A_released_pointer_waits_until_64_others_were_released_before_it_is_used_again()
    {
        nint pointer = Released(new Waiting(value => 1));
        for (int i = 0; i < Quarantine; i++)
        {
            using Waiting other = new(value => 2);
            Assert.NotEqual(pointer, other.Pointer);
        }

        using Waiting reusing = new(value => 3);
        Assert.Equal(pointer, reusing.Pointer);
    }

    [Fact]
    public void A_pointer_that_C_called_too_late_is_never_used_again()
    {
        nint pointer = Released(new CalledLate(value => 1));
        IsReported("CalledLate", pointer);
        for (int i = 0; i < 10 * Quarantine; i++)
        {
            using CalledLate other = new(value => 2);
            Assert.NotEqual(pointer, other.Pointer);
        }

        IsReported("CalledLate", pointer);
    }

    [Fact]
    public void A_pointer_of_a_call_that_C_kept_and_called_is_never_used_again()
    {
        nint pointer;
        using (CallbackLease<CalledLateByLease.Handler> lease = CalledLateByLease.Lend(value => 1)) pointer = lease.Pointer;
        IsReported("CalledLateByLease", pointer, Lent);
        using CallbackLease<CalledLateByLease.Handler> next = CalledLateByLease.Lend(value => 2);
        Assert.NotEqual(pointer, next.Pointer);
        IsReported("CalledLateByLease", pointer, Lent);
    }

    [Fact]
    public void A_pointer_of_a_call_that_C_kept_is_reported_while_seven_others_are_lent()
    {
        nint pointer = LentForACall();
        for (int i = 0; i < LentSlots - 1; i++)
        {
            using CallbackLease<LentInTurn.Handler> other = LentInTurn.Lend(value => 2);
            Assert.NotEqual(pointer, other.Pointer);
        }

        Assert.Equal(pointer, LentForACall());
        using (CallbackLease<LentInTurn.Handler> next = LentInTurn.Lend(value => 3))
        {
            IsReported("LentInTurn", pointer, Lent);
        }

        for (int i = 0; i < 10 * LentSlots; i++) Assert.NotEqual(pointer, LentForACall());
    }

    private static nint LentForACall()
    {
        using CallbackLease<LentInTurn.Handler> lease = LentInTurn.Lend(value => 1);
        return lease.Pointer;
    }

    [Fact]
    public void A_pointer_beyond_the_slots_is_reported_too()
    {
        List<Overflowing> callbacks = [.. Enumerable.Range(0, 30).Select(i => new Overflowing(value => i))];
        nint[] pointers = [.. callbacks.Select(callback => callback.Pointer)];
        callbacks.ForEach(callback => callback.Dispose());
        GC.Collect();
        foreach (nint pointer in pointers) IsReported("Overflowing", pointer);
    }

    [Fact]
    public void On_request_a_late_call_is_reported_however_many_callbacks_came_after()
    {
        Callbacks.ReusesReleased = false;
        nint pointer = Released(new NeverReused(value => 1));
        for (int i = 0; i < 1000; i++)
        {
            using NeverReused other = new(value => 2);
            Assert.NotEqual(pointer, other.Pointer);
        }

        IsReported("NeverReused", pointer);
    }

    [Fact]
    public void Too_many_pointers_that_are_not_reused_end_in_an_error_that_names_the_callback()
    {
        (Callbacks.ReusesReleased, Callbacks.QuarantineLimit) = (false, 100);
        for (int i = 0; i <= 100; i++) Released(new Exhausted(value => 1));
        CallbackQuarantineException e = Assert.Throws<CallbackQuarantineException>(() => new Exhausted(value => 2));
        Assert.Equal("Exhausted", e.Callback);
        Assert.Contains("More than 100 function pointers of Exhausted", e.Message, StringComparison.Ordinal);

        Callbacks.ReusesReleased = true;
        using Exhausted next = new(value => 3);
        Assert.Equal(3, CallingBack.Address(next.Pointer, 0));
    }

    [Fact]
    public void Too_many_pointers_that_C_called_too_late_end_in_an_error_that_names_the_callback()
    {
        Callbacks.QuarantineLimit = Quarantine;
        nint pointer = 0;
        CallbackQuarantineException? e = null;
        Unhandled.During("CalledLateOften", () => e = Assert.Throws<CallbackQuarantineException>(() =>
        {
            for (int i = 0; i < 10 * Quarantine; i++)
            {
                nint next = Released(new CalledLateOften(value => 1));
                Assert.NotEqual(pointer, next);
                Assert.Equal(-1, CallingBack.Address(pointer = next, 0));
            }
        }));
        Assert.Equal("CalledLateOften", e!.Callback);
    }

    [Fact]
    public void A_limit_below_the_quarantine_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Callbacks.QuarantineLimit = Quarantine - 1);

    private static nint Released<THandler>(CallbackHandle<THandler> callback) where THandler : Delegate
    {
        nint pointer = callback.Pointer;
        callback.Dispose();
        return pointer;
    }

    private static void IsReported(string callback, nint pointer, string why = "after it was disposed. Dispose it only when C has let go of it.")
    {
        int result = 0;
        CallbackException e = Assert.Single(Unhandled.During(callback, () => result = CallingBack.Address(pointer, 5)));
        Assert.Equal(-1, result);
        Assert.Equal($"C called the callback {callback} {why}", e.Message);
    }

    [Fact]
    public void A_disposed_object_has_no_say_in_a_pointer_that_another_has_now()
    {
        PassedOn former = new(value => 1);
        nint pointer = Released(former);
        for (int i = 0; i < Quarantine; i++) new PassedOn(value => 2).Dispose();
        using PassedOn next = new(value => 3);
        Assert.Equal(pointer, next.Pointer);
        former.ReleaseWhenCalled();    // as where another thread disposes the object that a call hands over
        Assert.Equal((3, 3, false), (CallingBack.Address(pointer, 0), CallingBack.Address(pointer, 0), next.IsDisposed));
    }
}
