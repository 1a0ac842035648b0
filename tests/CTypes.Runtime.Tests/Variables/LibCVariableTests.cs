namespace CTypes.Runtime.Tests;

public sealed class LibCVariableTests
{
    public LibCVariableTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The C library of Windows exports neither.");

    [Fact]
    public void Environ_is_the_table_that_setenv_changes()
    {
        Assert.Equal(0, LibCVariables.SetEnvironment("CTYPES_VARIABLE_TEST", "here", 1));
        List<string?> entries = [];
        for (POINTER<c_char_p> entry = LibCVariables.Environ; !entry.Contents.IsNull; entry++) entries.Add(entry.Contents.Value);
        Assert.Contains("CTYPES_VARIABLE_TEST=here", entries);
    }

    [Fact]
    public void Stdout_is_a_file_that_C_writes_to()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Apple's C library calls the variable __stdoutp.");
        c_void_p file = LibCVariables.StandardOutput;
        Assert.Equal(1, LibCVariables.FileNumber(file));
        Assert.True(LibCVariables.Put("", file) >= 0);
        Assert.Equal(0, LibCVariables.Flush(file));
    }
}
