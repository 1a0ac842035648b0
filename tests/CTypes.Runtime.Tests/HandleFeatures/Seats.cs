namespace CTypes.Runtime.Tests;

[CHandle(Free = "seat_give_up", Library = typeof(Seats), Type = typeof(c_int), Invalid = -1, FreeErrCheck = nameof(Seats.CheckGivingUp))]
public sealed partial class Seat;

[CHandle(Free = "number_free", Library = typeof(Seats), Type = typeof(c_ulong), Invalid = uint.MaxValue)]
public sealed partial class Number;

[Callback(ArgTypes = [typeof(Seat)], RestType = typeof(c_int), OnError = -9)]
public sealed partial class SeatVisitor
{
    public delegate int Handler(Seat seat);
}

[CLibrary("handles")]
public static partial class Seats
{
    [CFunction("seat_count", ArgTypes = [], RestType = typeof(c_long))]
    public static partial int Count();

    [CFunction("seat_take", ArgTypes = [typeof(c_int)], RestType = typeof(Seat))]
    public static partial Seat? Take(int wish);

    [CFunction("seat_take", ArgTypes = [typeof(c_int)], RestType = typeof(Seat), ErrCheck = nameof(CheckTaking))]
    public static partial Seat TakeChecked(int wish);

    [CFunction("seat_take", ArgTypes = [typeof(c_int)], RestType = typeof(Seat), ErrCheck = nameof(Refuse))]
    public static partial Seat TakeRefused(int wish);

    [CFunction("seat_take_into", ArgTypes = [typeof(c_int), typeof(POINTER<Seat>)], RestType = typeof(c_int))]
    public static partial int TakeInto(int wish, out Seat? seat);

    [CFunction("seat_number", ArgTypes = [typeof(Seat)], RestType = typeof(c_int))]
    public static partial int NumberOf(Seat? seat);

    [CFunction("visit_seat", ArgTypes = [typeof(SeatVisitor), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Visit([Lifetime(Call)] SeatVisitor.Handler visit, int seat);

    [CFunction("number_new", ArgTypes = [typeof(c_int)], RestType = typeof(Number))]
    public static partial Number? NewNumber(int value);

    [CFunction("number_is", ArgTypes = [typeof(Number), typeof(c_int)], RestType = typeof(c_bool))]
    public static partial bool IsNumber(Number? number, int value);

    internal static void CheckGivingUp(int result, CFunctionInfo function)
    {
        if (result != 0) throw new InvalidDataException($"{function.Method}: {function.Symbol} returned {result}");
    }

    private static void Refuse(int seat) => throw new NotSupportedException($"{seat}");

    private static void CheckTaking(int seat)
    {
        if (seat < 0) throw new InvalidDataException($"{seat}");
    }
}
