namespace CTypes.Runtime.Tests;

[CHandle(Free = "bad_input_close", Library = typeof(Takes))]
public sealed partial class Taken;

[Callback(ArgTypes = [typeof(c_void_p)], UserData = 0)]
public sealed partial class TakenOnce;

[CLibrary("bad_input")]
public static partial class Takes
{
    [CFunction("bad_input_calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();

    [CFunction("bad_input_live", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Live();

    [CFunction("bad_input_open", ArgTypes = [], RestType = typeof(Taken))]
    public static partial Taken Open();

    [CFunction("bad_input_take", RestType = typeof(c_int), ArgTypes = [
        typeof(c_char_p), typeof(Taken), typeof(TakenOnce), typeof(c_void_p), typeof(POINTER<c_int>), typeof(c_int), typeof(POINTER<c_char_p>), typeof(c_int8), typeof(POINTER<Taken>), typeof(c_char_p)])]
    public static partial int All(
        string text, Taken opened, [Lifetime(Once)] TakenOnce.Handler callback, [Buffer(LengthFrom = nameof(count))] int[] numbers, int count, string[] table, int small, out Taken made, string last);
}
