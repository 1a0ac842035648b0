namespace CTypes.Runtime.Tests;

public sealed class ObjectVariableTests
{
    [Fact]
    public void Each_object_has_the_variables_of_its_own_library()
    {
        using PluginFile file = new("variables"), other = new("variables");
        using ObjectVariables first = new(file.Path), second = new(other.Path);
        first.Int = 1;
        second.Int = 2;
        Assert.Equal((1, 1, 2, 2), (first.Int, first.ReadInt(), second.Int, second.ReadInt()));
    }

    [Fact]
    public void Values_spans_texts_and_records_are_read_and_written_as_in_a_static_class()
    {
        using PluginFile file = new("variables");
        using ObjectVariables variables = new(file.Path) { Long = -70 };
        variables.Array[4] = 9;
        variables.Point.x = 5;
        Assert.Equal((-70L, 12349, 496, "Grüße"), (variables.ReadLong(), variables.ReadArray(), variables.ReadPoint(), variables.Text));
    }

    [Fact]
    public void A_thread_local_variable_of_an_object_is_the_thread_s_own()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A DLL cannot export a variable that each thread has for itself.");
        using PluginFile file = new("variables");
        using ObjectVariables variables = new(file.Path);
        variables.OfThread = 11;
        int elsewhere = 0;
        Thread thread = new(() => elsewhere = variables.OfThread);
        thread.Start();
        thread.Join();
        Assert.Equal((11, 10), (variables.ReadOfThread(), elsewhere));
    }

    [Fact]
    public void After_Dispose_a_variable_throws()
    {
        ObjectVariables variables = new();
        _ = (variables.Int, variables.Text);
        variables.Dispose();
        Assert.Throws<ObjectDisposedException>(() => variables.Int);
        Assert.Throws<ObjectDisposedException>(() => variables.Text);
        Assert.Throws<ObjectDisposedException>(() => variables.Long = 1);
        Assert.Throws<ObjectDisposedException>(() => variables.OfThread);
    }

    [Fact]
    public void An_optional_variable_is_asked_for_before_it_is_read()
    {
        using ObjectVariables variables = new(), libm = new(CLibrary.Find("m")!);
        Assert.Equal((true, false), (variables.Has.Int, libm.Has.Int));
    }

    [Fact]
    public void A_variable_that_the_object_s_library_does_not_export_is_named()
    {
        using ObjectVariables libm = new(CLibrary.Find("m")!);
        Assert.Contains("'var_int'", Assert.Throws<SymbolNotFoundException>(() => libm.Int).Message, StringComparison.Ordinal);
    }
}

[CLibrary("variables")]
internal sealed partial class ObjectVariables
{
    [CVariable("var_int", Optional = true)] public partial ref int Int { get; }

    [CVariable("var_long", Type = typeof(c_long))] public partial int Long { get; set; }

    [CVariable("var_point")] public partial ref VariablePoint Point { get; }

    [CVariable("var_array", Count = 5)] public partial Span<int> Array { get; }

    [CVariable("var_text")] public partial string? Text { get; }

    [CVariable("var_of_thread", ThreadLocal = true)] public partial ref int OfThread { get; }

    [CFunction("var_read_int", ArgTypes = [], RestType = typeof(c_int))] public partial int ReadInt();

    [CFunction("var_read_long", ArgTypes = [], RestType = typeof(c_long))] public partial nint ReadLong();

    [CFunction("var_read_point", ArgTypes = [], RestType = typeof(c_int))] public partial int ReadPoint();

    [CFunction("var_read_array", ArgTypes = [], RestType = typeof(c_int))] public partial int ReadArray();

    [CFunction("var_read_of_thread", ArgTypes = [], RestType = typeof(c_int))] public partial int ReadOfThread();
}
