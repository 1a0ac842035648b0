namespace CTypes.RealLibraries.Tests;

/// <summary>A reference to an object of Python. It is used and disposed while the thread holds the interpreter's lock (<see cref="PythonLock"/>).</summary>
[CHandle(Free = "Py_DecRef", Library = typeof(Python))]
public sealed partial class PyObject;

/// <summary>What the functions that start the interpreter return.</summary>
[CStruct]
public partial struct PyStatus
{
    public int type;
    public c_char_p func, err_msg;
    public int exitcode;
}

/// <summary>The interpreter that a program embeds: ctypes' <c>pythonapi</c>.</summary>
[CLibrary("python3")]
public static partial class Python
{
    private const int Expression = 258;    // Py_eval_input

    [CVariable("Py_OptimizeFlag")]
    public static partial ref readonly int OptimizeFlag { get; }

    [CFunction("Py_GetVersion", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string Version();

    [CFunction("PyConfig_InitIsolatedConfig", ArgTypes = [typeof(c_void_p)])]
    public static partial void InitConfig(Span<long> config);

    [CFunction("PyConfig_Clear", ArgTypes = [typeof(c_void_p)])]
    public static partial void ClearConfig(Span<long> config);

    [CFunction("Py_InitializeFromConfig", ArgTypes = [typeof(c_void_p)], RestType = typeof(PyStatus))]
    public static partial PyStatus Start(Span<long> config);

    [CFunction("PyStatus_Exception", ArgTypes = [typeof(PyStatus)], RestType = typeof(c_int))]
    public static partial int IsFailure(PyStatus status);

    /// <summary>Lets go of the lock that the interpreter's start left with the thread.</summary>
    [CFunction("PyEval_SaveThread", ArgTypes = [], RestType = typeof(c_void_p))]
    public static partial nint SaveThread();

    [CFunction("PyGILState_Ensure", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Ensure();

    [CFunction("PyGILState_Release", ArgTypes = [typeof(c_int)])]
    public static partial void Release(int state);

    [CFunction("PyGILState_Check", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int HoldsLock();

    /// <summary>Runs statements in <c>__main__</c>; an error is printed by Python and gone.</summary>
    /// <returns>0, or -1 for an error.</returns>
    [CFunction("PyRun_SimpleString", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Run(string statements);

    [CFunction("PyImport_AddModule", ArgTypes = [typeof(c_char_p)], RestType = typeof(PyObject), ErrCheck = nameof(NullIsRaised))]
    [return: Borrowed]
    public static partial PyObject ModuleOf(string name);

    [CFunction("PyModule_GetDict", ArgTypes = [typeof(PyObject)], RestType = typeof(PyObject), ErrCheck = nameof(NullIsRaised))]
    [return: Borrowed]
    public static partial PyObject NamesOf(PyObject module);

    [CFunction("PyRun_String", ArgTypes = [typeof(c_char_p), typeof(c_int), typeof(PyObject), typeof(PyObject)], RestType = typeof(PyObject), ErrCheck = nameof(NullIsRaised))]
    [ParamDefault(1, Expression)]
    public static partial PyObject Evaluate(string expression, PyObject globals, PyObject locals);

    [CFunction("PyLong_AsLongLong", ArgTypes = [typeof(PyObject)], RestType = typeof(c_longlong), ErrCheck = nameof(MinusOneMayBeRaised))]
    public static partial long Integer(PyObject value);

    [CFunction("PyObject_Str", ArgTypes = [typeof(PyObject)], RestType = typeof(PyObject), ErrCheck = nameof(NullIsRaised))]
    public static partial PyObject StringOf(PyObject value);

    [CFunction("PyUnicode_AsUTF8", ArgTypes = [typeof(PyObject)], RestType = typeof(c_char_p), ErrCheck = nameof(NullIsRaised))]
    public static partial string TextOf(PyObject text);

    [CFunction("PyObject_GetAttrString", ArgTypes = [typeof(PyObject), typeof(c_char_p)], RestType = typeof(PyObject), ErrCheck = nameof(NullIsRaised))]
    public static partial PyObject Attribute(PyObject value, string name);

    [CFunction("PyErr_Occurred", ArgTypes = [], RestType = typeof(c_void_p))]
    public static partial nint Raised();

    /// <summary>Takes the error away from the thread.</summary>
    [CFunction("PyErr_Fetch", ArgTypes = [typeof(POINTER<PyObject>), typeof(POINTER<PyObject>), typeof(POINTER<PyObject>)])]
    public static partial void FetchError(out PyObject? type, out PyObject? value, out PyObject? traceback);

    private static void NullIsRaised(nint result)
    {
        if (result == 0) throw TakeError();
    }

    private static void MinusOneMayBeRaised(long result)
    {
        if (result == -1 && Raised() != 0) throw TakeError();
    }

    private static PythonException TakeError()
    {
        FetchError(out PyObject? type, out PyObject? value, out PyObject? traceback);
        using (type)
        using (value)
        using (traceback)
        {
            using PyObject name = Attribute(type!, "__name__");
            if (value is null) return new PythonException(TextOf(name), "");
            using PyObject text = StringOf(value);
            return new PythonException(TextOf(name), TextOf(text));
        }
    }
}

/// <summary>Python raised an exception.</summary>
public sealed class PythonException(string type, string message) : Exception($"{type}: {message}")
{
    /// <summary>The name of the exception's class in Python.</summary>
    public string Type => type;
}
