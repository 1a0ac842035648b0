namespace CTypes.RealLibraries.Tests;

/// <summary>Holds the interpreter's lock on this thread: Python's functions may be called until it is disposed, on the same thread.</summary>
public readonly ref struct PythonLock
{
    private readonly int _state;

    private PythonLock(int state) => _state = state;

    public static PythonLock Take() => new(Python.Ensure());

    public void Dispose() => Python.Release(_state);
}
