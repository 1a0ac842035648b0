namespace CTypes.Runtime.Tests;

[CLibrary("text")]
public static partial class OwnedTexts
{
    [CFunction("text_live", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Live();

    [CFunction("text_free", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
    public static partial void Free(nint text);

    [CFunction("text_copy", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "text_free")]
    public static partial string? Copy(string? text);

    [CFunction("text_copy", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "text_free")]
    public static partial string CopyOfSome(string? text);

    [CFunction("text_copy", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "text_free", ErrCheck = nameof(Refuse))]
    public static partial string? CopyRefused(string text);

    [CFunction("text_copy", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "text_free", ErrCheck = nameof(Shout))]
    public static partial string CopyShouted(string text);

    [CFunction("text_copy", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "text_free", ErrCheck = nameof(Accept))]
    public static partial void CopyUnseen(string text);

    [CFunction("text_copy_after", ArgTypes = [typeof(c_char_p), typeof(Plain)], RestType = typeof(c_char_p), Free = "text_free")]
    public static partial string? CopyAfter(string text, [Lifetime(Call)] Plain.Handler callback);

    [CFunction("text_make", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int))]
    public static partial int Make(string? text, [Free("text_free")] out string? copy);

    [CFunction("text_make", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), ErrCheck = nameof(RefuseLength))]
    public static partial int MakeRefused(string? text, [Free("text_free")] out string? copy);

    [CFunction("text_make", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), ErrCheck = nameof(TenTimes))]
    public static partial int MakeReplaced(string? text, [Free("text_free")] out string? copy);

    [CFunction("text_make", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int))]
    public static partial int MakeUnfreed(string? text, out nint copy);

    [CFunction("text_make", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), Free = "text_free", ErrCheck = nameof(RefuseNegative))]
    [ParamFlags(In, Out)]
    public static partial string? MakeReturned(string? text);

    [CFunction("text_make", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), Free = "text_free", ErrCheck = nameof(RefuseLength))]
    [ParamFlags(In, Out)]
    public static partial string? MakeReturnedRefused(string? text);

    [CFunction("text_make_after", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>), typeof(Plain)], RestType = typeof(c_int))]
    public static partial int MakeAfter(string text, [Free("text_free")] out string? copy, [Lifetime(Call)] Plain.Handler callback);

    [CFunction("text_copy", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "text_free_that_is_not_there")]
    public static partial string? CopyWithoutFree(string text);

    private static void Accept(nint result)
    {
    }

    private static void Refuse(nint result) => throw new InvalidDataException("refused");

    private static string Shout(string? result) => result!.ToUpperInvariant();

    private static void RefuseNegative(int result)
    {
        if (result < 0) throw new InvalidDataException("refused");
    }

    private static void RefuseLength(int result) => throw new InvalidDataException("refused");

    private static int TenTimes(int result) => result * 10;
}

[Callback]
public sealed partial class Plain;
