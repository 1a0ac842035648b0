using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>A file that was linked for one address, with a symbol that is no address.</summary>
[CLibrary("link_addresses")]
public static partial class LinkAddresses
{
    [CVariable("link_variable")] public static partial ref int Variable { get; }

    [CVariable("link_number")] public static partial ref int Number { get; }

    [CFunction("link_function", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Function();

    [CFunction("link_number", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int NumberAsFunction();
}

/// <summary>What the linker was told of addresses need not be what the loader did. Linux tells.</summary>
public sealed class LinkAddressTests
{
    public LinkAddressTests() =>
        Assert.SkipUnless(LoadedObject.AreTold, "This system does not tell what a symbol stands for.");

    [Fact]
    public void A_file_is_read_where_it_is_and_not_where_the_linker_put_it()
    {
        Assert.Equal((42, 42), (LinkAddresses.Variable, LinkAddresses.Function()));

        // Only one of two can be at their common address.
        string copy = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.so");
        File.Copy(CLibrary.Loaded().Single(file => Path.GetFileName(file) == "liblink_addresses.so"), copy);
        nint other = NativeLibrary.Load(copy);
        File.Delete(copy);
        Assert.Equal(ElfSymbolKind.Variable, ElfSymbol.KindAt(NativeLibrary.GetExport(other, "link_variable"), "link_variable", out ulong bytes));
        Assert.Equal((ulong)sizeof(int), bytes);
    }

    [Fact]
    public void A_number_is_no_variable() => Says(() => _ = LinkAddresses.Number);

    [Fact]
    public void A_number_is_no_function() => Says(() => LinkAddresses.NumberAsFunction());

    [Fact]
    public void A_number_is_had_as_the_message_says() => Assert.Equal(0x1234, LinkAddresses.Module.GetSymbol("link_number"));

    private static void Says(Action action) => Assert.Contains(
        "exports 'link_number', but it is the number 0x1234 and no address; NativeModule.GetSymbol returns it", Assert.Throws<SymbolNotFoundException>(action).Message, StringComparison.Ordinal);
}
