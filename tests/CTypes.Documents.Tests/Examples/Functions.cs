namespace CTypes.Documents.Tests.Examples;

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
[CError(2, typeof(FileNotFoundException))]
public static partial class LibC
{
    #region example: types of a function
    [CFunction("labs", ArgTypes = [typeof(c_long)], RestType = typeof(c_long))]
    public static partial long Abs(long x);

    [CFunction("free", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
    public static partial void Free(c_void_p memory);
    #endregion

    #region example: errcheck that replaces
    [CFunction("strchr", ArgTypes = [typeof(c_char_p), typeof(c_char)], RestType = typeof(c_void_p), ErrCheck = nameof(IsFound))]
    public static partial bool Contains(string text, char c);

    private static bool IsFound(nint result) => result != 0;
    #endregion

    #region example: variadic
    [CFunction("snprintf", VariadicFrom = 3, RestType = typeof(c_int),
        ArgTypes = [typeof(c_char_p), typeof(c_size_t), typeof(c_char_p), typeof(c_char_p), typeof(c_int), typeof(c_double)])]
    public static partial int Format(StringBuffer? target, nuint size, string format, string text, int number, double real);
    #endregion

    #region example: errno
    [CFunction("open", VariadicFrom = 2, ArgTypes = [typeof(c_char_p), typeof(c_int), typeof(c_uint)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial int Open([ErrorContext] string path, int flags, uint mode);

    [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int Close(int file);
    #endregion

    #region example: as_parameter
    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int AbsOf(ICParameter<int> x);
    #endregion

    #region example: from_param
    [CFunction("strlen", ArgTypes = [typeof(Joined)], RestType = typeof(c_size_t))]
    public static partial int LengthOf(string[] words);
    #endregion
}

#region example: an object as parameter
public sealed class Bottles : ICParameter<int>
{
    public int Number { get; init; }

    int ICParameter<int>.AsParameter => -Number;
}
#endregion

#region example: an adapter
public readonly struct Joined : IFromParam<string[], c_char_p>
{
    public static c_char_p FromParam(string[] words, ref CallScope scope) => scope.Utf8(string.Join(' ', words));
}
#endregion

public class FunctionExamples
{
    [Fact]
    public void The_types_decide_what_is_passed()
    {
        #region example: use of types
        Assert.Equal(7, LibC.Abs(-7));
        LibC.Free(0);
        #endregion
    }

    [Fact]
    public void A_check_that_returns_a_value_replaces_the_result() => Assert.True(LibC.Contains("text", 'x'));

    [Fact]
    public void A_variadic_function_is_declared_for_each_use()
    {
        #region example: use of variadic
        StringBuffer target = C.CreateStringBuffer(64);
        LibC.Format(target, 64, "%s: %d, %.2f", "spam", 42, 0.5);
        Assert.Equal("spam: 42, 0.50", target.Value);
        #endregion
    }

    [Fact]
    public void Errno_is_kept_per_thread()
    {
        #region example: use of errno
        Assert.Equal(-1, LibC.Close(-1));
        Assert.Equal(9, Errno.Get());                                      // EBADF, whatever ran since
        Assert.Throws<FileNotFoundException>(() => LibC.Open("/no/such/file", 0, 0));   // [CError(2, typeof(FileNotFoundException))]
        ErrnoException e = Assert.Throws<ErrnoException>(() => LibC.Open("/", 1, 0));
        Assert.Equal(("EISDIR", "/"), (e.Name, e.Resource));
        #endregion
    }

    [Fact]
    public void Last_error_has_a_copy_too()
    {
        #region example: last error
        int former = LastError.Set(5);
        Assert.Equal(5, LastError.Get());
        string text = LastError.Message(5);       // ctypes.FormatError(5)
        #endregion
        LastError.Set(former);
        Assert.NotEmpty(text);
    }

    [Fact]
    public void An_object_passes_itself() => Assert.Equal(99, LibC.AbsOf(new Bottles { Number = 99 }));

    [Fact]
    public void An_adapter_makes_the_argument() => Assert.Equal(9, LibC.LengthOf(["spam", "eggs"]));
}
