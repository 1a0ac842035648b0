namespace CTypes.Benchmarks;

/// <summary>Row 11: the calls of rows 1 to 6 against Python's ctypes. It only has to hold roughly, so one copy is enough.</summary>
internal static class PythonRows
{
    private static readonly string s_short = new('x', 13);
    private static readonly string s_long = new('x', 200);
    private static readonly int[] s_items = [1, 2, 3];

    public static Row[] All() =>
    [
        Against("blittable call", "negate", n => { for (int i = 0; i < n; i++) Ours.Negate(i); }),
        Against("call with errno", "errno", n => { for (int i = 0; i < n; i++) _ = Ours.NegateErrno(i); }),
        Against("UTF-8 text, 13 characters", "short", n => { for (int i = 0; i < n; i++) OurLibC.StringLength(s_short); }),
        Against("UTF-8 text, 200 characters", "long", n => { for (int i = 0; i < n; i++) OurLibC.StringLength(s_long); }),
        Against("ref argument", "ref", n => { int x = 0; for (int i = 0; i < n; i++) Ours.Increase(ref x); }),
        Against("out as result", "out", n => { for (int i = 0; i < n; i++) Ours.Twice(i); }),
        Against("int[] argument", "array", n => { for (int i = 0; i < n; i++) Ours.FirstOfArray(s_items, 3); }),
    ];

    private static Row Against(string what, string call, Action<int> ours) =>
        new(11, what, "Python ctypes", 1.0 / 17, ours, PythonCalls.Of(call)) { Missing = PythonCalls.NotFound };
}
