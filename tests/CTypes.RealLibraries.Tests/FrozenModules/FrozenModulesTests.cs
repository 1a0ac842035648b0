using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.RealLibraries.Tests;

/// <summary>The table that the documents of ctypes read with <c>in_dll</c>, in a library of our own.</summary>
public sealed class FrozenModulesTests
{
    [Fact]
    public void The_table_is_read_until_the_entry_whose_name_is_NULL()
    {
        List<(string?, int)> modules = [];
        for (POINTER<Frozen> module = FrozenModules.Table; !module.Contents.name.IsNull; module++) modules.Add((module.Contents.name.Value, module.Contents.size));
        Assert.Equal([("__hello__", 3), ("__phello__", -3), ("__phello__.spam", 2)], modules);
    }

    [Fact]
    public void An_entry_s_code_is_as_long_as_its_size_says()
    {
        Frozen spam = FrozenModules.Table[2];
        Assert.Equal([4, 5], spam.code.AsSpan(spam.size).ToArray().Select(value => (int)value.Value));
    }

    [Fact]
    public void C_looks_through_the_table_that_the_variable_was_set_to()
    {
        POINTER<Frozen> former = FrozenModules.Table;
        nint name = Marshal.StringToCoTaskMemUTF8("ours");
        nint table = Marshal.AllocCoTaskMem(2 * Unsafe.SizeOf<Frozen>());
        try
        {
            POINTER<Frozen> ours = new(table);
            ours[0] = new Frozen { name = new c_char_p(name), size = 7 };
            ours[1] = default;
            FrozenModules.Table = ours;
            Assert.Equal((7, -1), (FrozenModules.SizeOf("ours"), FrozenModules.SizeOf("__hello__")));
        }
        finally
        {
            FrozenModules.Table = former;
            Marshal.FreeCoTaskMem(table);
            Marshal.FreeCoTaskMem(name);
        }

        Assert.Equal(3, FrozenModules.SizeOf("__hello__"));
    }
}
