namespace CTypes.RealLibraries.Tests;

public sealed class PythonTests
{
    public PythonTests() => _ = new Interpreter();

    [Fact]
    public void The_version_is_text_that_Python_owns() => Assert.Matches(@"^3\.\d+\.\d+", Python.Version());

    [Fact]
    public void A_variable_of_the_library_is_read() => Assert.Equal(0, Python.OptimizeFlag);

    [Fact]
    public void A_statement_runs_and_its_result_is_read_back()
    {
        using PythonLock held = PythonLock.Take();
        Assert.Equal(0, Python.Run("spam = 6 * 7"));
        Assert.Equal(42, Evaluated("spam"));
    }

    [Fact]
    public void A_statement_that_raises_is_told_by_its_result()
    {
        using PythonLock held = PythonLock.Take();
        Assert.Equal(0, Python.Run("import sys, io; sys.stderr = io.StringIO()"));
        Assert.Equal(-1, Python.Run("raise ValueError('bad spam')"));
        Assert.Equal(0, Python.Run("written = sys.stderr.getvalue(); sys.stderr = sys.__stderr__"));
        Assert.Equal(1, Evaluated("'ValueError: bad spam' in written"));
    }

    [Fact]
    public void An_error_is_fetched_with_its_class_and_text()
    {
        using PythonLock held = PythonLock.Take();
        PythonException e = Assert.Throws<PythonException>(() => Evaluated("1 / 0"));
        Assert.Equal(("ZeroDivisionError", "ZeroDivisionError: division by zero"), (e.Type, e.Message));
    }

    [Fact]
    public void An_error_that_was_fetched_is_gone()
    {
        using PythonLock held = PythonLock.Take();
        Assert.Throws<PythonException>(() => Evaluated("nothing_of_this_name"));
        Assert.Equal(0, Python.Raised());
        Assert.Equal(1, Evaluated("1"));
    }

    [Fact]
    public void Minus_one_is_a_number_and_a_number_too_large_an_error()
    {
        using PythonLock held = PythonLock.Take();
        Assert.Equal(-1, Evaluated("-1"));
        Assert.Equal("OverflowError", Assert.Throws<PythonException>(() => Evaluated("1 << 64")).Type);
    }

    [Fact]
    public void Text_goes_in_and_out_in_UTF_8()
    {
        using PythonLock held = PythonLock.Take();
        using PyObject value = Value("'Grüße ' + '😀' * 2");
        Assert.Equal("Grüße 😀😀", Python.TextOf(value));
    }

    [Fact]
    public void A_reference_is_given_back_once()
    {
        using PythonLock held = PythonLock.Take();
        Python.Run("import sys; counted = object()");
        long before = Evaluated("sys.getrefcount(counted)");
        for (int i = 0; i < 100; i++) Value("counted").Dispose();
        Assert.Equal(before, Evaluated("sys.getrefcount(counted)"));
        using (Value("counted")) Assert.Equal(before + 1, Evaluated("sys.getrefcount(counted)"));
    }

    [Fact]
    public void A_thread_holds_the_lock_between_Ensure_and_Release()
    {
        Assert.Equal(0, Python.HoldsLock());
        using (PythonLock.Take())
        {
            Assert.Equal(1, Python.HoldsLock());
            using (PythonLock.Take()) Assert.Equal(1, Python.HoldsLock());
            Assert.Equal(1, Python.HoldsLock());
        }

        Assert.Equal(0, Python.HoldsLock());
    }

    [Fact]
    public void Threads_that_Python_does_not_know_take_turns()
    {
        using (PythonLock.Take()) Python.Run("turns = 0");
        Thread[] threads = [.. Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            for (int i = 0; i < 100; i++)
            {
                using PythonLock held = PythonLock.Take();
                Python.Run("turns += 1");
            }
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        using PythonLock last = PythonLock.Take();
        Assert.Equal(400, Evaluated("turns"));
    }

    private static PyObject Value(string expression)
    {
        using PyObject main = Python.ModuleOf("__main__");
        using PyObject names = Python.NamesOf(main);
        return Python.Evaluate(expression, names, names);
    }

    private static long Evaluated(string expression)
    {
        using PyObject value = Value(expression);
        return Python.Integer(value);
    }
}
