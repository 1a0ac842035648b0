using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

public sealed class FindTests
{
    [Theory]
    [InlineData("c", "libc.so.6")]
    [InlineData("m", "libm.so.6")]
    public void The_C_library_is_found_by_its_soname(string name, string soName)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && !RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal), "glibc has a cache and these names.");
        Assert.Equal(soName, CLibrary.Find(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no_such_library_anywhere")]
    [InlineData("../../../../evil")]
    [InlineData("$(echo evil)")]
    [InlineData("; echo test")]
    [InlineData(".*")]
    [InlineData("a\0b")]
    public void A_name_is_taken_literally(string name) => Assert.Null(CLibrary.Find(name));

    [Fact]
    public void The_highest_version_in_the_cache_is_found() =>
        Assert.Equal("libz.so.10", OnLinux(new InventedFiles().With("/etc/ld.so.cache", Cache((0x303, "libz.so"), (0x303, "libz.so.9"), (0x303, "libz.so.10"), (0x303, "libzip.so.5"))), "z"));

    [Fact]
    public void Libraries_of_another_architecture_in_the_cache_are_passed_over() =>
        Assert.Null(OnLinux(new InventedFiles().With("/etc/ld.so.cache", Cache((0x0003, "libz.so.1"), (0x0A03, "libz.so.1"))), "z"));

    [Fact]
    public void A_damaged_cache_finds_nothing() => Assert.Null(OnLinux(new InventedFiles().With("/etc/ld.so.cache", Cache((0x303, "libz.so.1"))[..60]), "z"));

    [Fact]
    public void Without_a_cache_the_folders_are_searched_and_scripts_passed_over() =>
        Assert.Equal("libz.so.1", OnLinux(new InventedFiles().With("/lib/libz.so.2", "GROUP"u8.ToArray()).With("/usr/lib/libz.so.1", Elf(62)).With("/lib/libz.so", Elf(183)), "z"));

    [Fact]
    public void On_musl_the_libraries_of_a_glibc_that_is_installed_too_are_passed_over_and_the_other_way_round()
    {
        InventedFiles both = new InventedFiles().With("/etc/ld.so.cache", Cache((0x303, "libpython3.11.so.1.0"))).With("/usr/lib/x86_64-linux-gnu/libz.so.1", Elf(62))
            .With("/etc/ld-musl-x86_64.path", "/lib/x86_64-linux-musl\n/opt/musl"u8.ToArray()).With("/opt/musl/libown.so.2", Elf(62));
        Assert.Equal((null, null, "libown.so.2"), (OnMusl(both, "python3.11"), OnMusl(both, "z"), OnMusl(both, "own")));
        Assert.Equal(("libpython3.11.so.1.0", "libz.so.1", null), (OnLinux(both, "python3.11"), OnLinux(both, "z"), OnLinux(both, "own")));
        Assert.Equal("libz.so.1", OnMusl(new InventedFiles().With("/usr/lib/libz.so.1", Elf(62)), "z"));
    }

    [Theory]
    [InlineData("c")]
    [InlineData("m")]
    [InlineData("pthread")]
    public void The_C_library_of_musl_is_found_by_all_its_names_without_a_file(string name) => Assert.Equal($"lib{name}.so", OnMusl(new InventedFiles(), name));

    [Fact]
    public void A_cache_that_ends_in_an_entry_finds_nothing() => Assert.Null(OnLinux(new InventedFiles().With("/etc/ld.so.cache", Cache((0x303, "libz.so.1"))[..50]), "z"));

    [Fact]
    public void The_highest_version_in_a_folder_is_found() =>
        Assert.Equal("libz.so.10", OnLinux(new InventedFiles().With("/lib/libz.so.9", Elf(62)).With("/lib/libz.so.10", Elf(62)), "z"));

    [Fact]
    public void A_file_whose_tables_lie_outside_of_it_has_its_file_name()
    {
        byte[] damaged = Elf(62);
        damaged.AsSpan(32, sizeof(ulong)).Fill(0xFF);
        damaged[56] = 1;
        Assert.Equal("libz.so.1", OnLinux(new InventedFiles().With("/lib/libz.so.1", damaged), "z"));
    }

    [Fact]
    public void LD_LIBRARY_PATH_is_the_last_place() =>
        Assert.Equal("libz.so.3", OnLinux(new InventedFiles().Where("LD_LIBRARY_PATH", "/opt:/mine").With("/mine/libz.so.3", Elf(62)), "z"));

    [Fact]
    public void The_soname_of_a_file_is_read_from_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/lib/x86_64-linux-gnu/libm.so.6"), "The file is that of Debian.");
        byte[] content = File.ReadAllBytes("/lib/x86_64-linux-gnu/libm.so.6");
        Assert.Equal("libm.so.6", OnLinux(new InventedFiles().With("/usr/lib/libother.so", content), "other"));
    }

    [Fact]
    public void The_soname_stands_where_the_loader_maps_it_and_before_the_end_of_the_dynamic_section()
    {
        const int Note = 4, Load = 1, Dynamic = 2;
        const ulong StringTable = 5, SoName = 14, End = 0;
        byte[] content = [.. Elf(62), .. new byte[960]];
        (content[32], content[54], content[56]) = (64, 56, 4);    // where the segments are described, the size of a description, their number
        Segment(0, Note, offset: 0, address: 0x2000, size: 0x100);
        Segment(1, Load, offset: 0x300, address: 0x1000, size: 0x1000);
        Segment(2, Load, offset: 0x200, address: 0x2000, size: 0x100);
        Segment(3, Dynamic, offset: 0x300, address: 0x1000, size: 64);
        Words(0x300, StringTable, 0x2000, SoName, 4, End, 0, SoName, 14);
        "\0ab\0libz.so.7\0libz.so.8\0"u8.CopyTo(content.AsSpan(0x200));
        Assert.Equal("libz.so.7", OnLinux(new InventedFiles().With("/lib/libz.so", content), "z"));

        void Words(int at, params ulong[] words)
        {
            for (int i = 0; i < words.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(content.AsSpan(at + 8 * i), words[i]);
        }

        void Segment(int index, byte type, ulong offset, ulong address, ulong size)
        {
            content[64 + 56 * index] = type;
            Words(64 + 56 * index + 8, offset, address, address, size);
        }
    }

    [Theory]
    [InlineData("/usr/lib/libz.dylib", "z")]
    [InlineData("/usr/local/lib/z.dylib", "z")]
    [InlineData("/System/Library/Frameworks/Cocoa.framework/Cocoa", "Cocoa")]
    [InlineData("/Users/me/lib/libz.dylib", "z")]
    public void On_macOS_the_fallback_folders_are_searched(string file, string name) =>
        Assert.Equal(file, new MacRules(new InventedFiles().Where("HOME", "/Users/me").With(file), "/app/bin").Find(name));

    [Fact]
    public void On_macOS_DYLD_LIBRARY_PATH_comes_first() =>
        Assert.Equal("/mine/libz.dylib", new MacRules(new InventedFiles().Where("DYLD_LIBRARY_PATH", "/mine").With("/usr/lib/libz.dylib").With("/mine/libz.dylib"), "/app").Find("z"));

    [Fact]
    public void On_macOS_DYLD_FALLBACK_LIBRARY_PATH_replaces_the_fallback_folders() =>
        Assert.Null(new MacRules(new InventedFiles().Where("DYLD_FALLBACK_LIBRARY_PATH", "/mine").With("/usr/lib/libz.dylib"), "/app").Find("z"));

    [Fact]
    public void On_macOS_DYLD_IMAGE_SUFFIX_is_preferred() =>
        Assert.Equal("/usr/lib/libz_debug.dylib", new MacRules(new InventedFiles().Where("DYLD_IMAGE_SUFFIX", "_debug").With("/usr/lib/libz_debug.dylib").With("/usr/lib/libz.dylib"), "/app").Find("z"));

    [Theory]
    [InlineData("z", @"C:\b\z.dll")]
    [InlineData("z.dll", @"C:\b\z.dll")]
    [InlineData("c", "ucrtbase.dll")]
    [InlineData("m", "ucrtbase.dll")]
    [InlineData("none", null)]
    public void On_Windows_PATH_is_walked(string name, string? file) =>
        Assert.Equal(file, new WindowsRules(new InventedFiles().Where("PATH", @"C:\a;C:\b\").With(@"C:\b\z.dll")).Find(name));

    [Fact]
    public void A_name_of_a_linker_loads_through_Find() => Assert.Equal(2.0, MathByLinkerName.Sqrt(4));

    [Fact]
    public void A_loaded_library_is_listed()
    {
        string library = LibraryFile.Of("plugin");
        using Plugin plugin = new(library);
        _ = plugin.Module.Handle;
        Assert.Contains(Path.GetFileName(library), CLibrary.Loaded().Select(file => Path.GetFileName(file)));
    }

    [Fact]
    public void Mapped_files_that_are_no_libraries_are_not_listed() => Assert.Equal(
        ["/lib/liba.so", "/lib/gone.so"],
        LoadedFiles.OfMaps(
            [
                "7f00-7f01 r--p 00000000 08:01 1 /lib/liba.so", "7f01-7f02 r-xp 00001000 08:01 1 /lib/liba.so", "7f03-7f04 r--s 00000000 08:01 2 /share/data.so",
                "7f05-7f06 r-xp 00000000 08:01 3 /app/managed.dll", "7f07-7f08 rwxp 00000000 00:00 0 ", "7f09-7f0a r-xp 00000000 00:00 0 [vdso]",
                "7f0b-7f0c r-xp 00000000 08:01 4 /lib/gone.so (deleted)", "7f0d-7f0e rwxs 00000000 00:01 5 /memfd:doublemapper (deleted)",
            ],
            new InventedFiles().With("/lib/liba.so", Elf(62)).With("/share/data.so", Elf(62)).With("/app/managed.dll", "MZ"u8.ToArray())));

    private static string? OnLinux(InventedFiles files, string name) => new LinuxRules(files, Architecture.X64, isMusl: false).Find(name);

    private static string? OnMusl(InventedFiles files, string name) => new LinuxRules(files, Architecture.X64, isMusl: true).Find(name);

    private static byte[] Elf(byte machine)
    {
        byte[] content = new byte[64];
        "\u007fELF\u0002\u0001\u0001"u8.CopyTo(content);
        content[18] = machine;
        return content;
    }

    private static byte[] Cache(params (int Flags, string Name)[] libraries)
    {
        const int Header = 48;
        const int Entry = 24;
        byte[] cache = new byte[Header + (libraries.Length * (Entry + 64))];
        "glibc-ld.so.cache1.1"u8.CopyTo(cache);
        BinaryPrimitives.WriteInt32LittleEndian(cache.AsSpan(20), libraries.Length);
        for (int i = 0; i < libraries.Length; i++)
        {
            int text = Header + (libraries.Length * Entry) + (i * 64);
            BinaryPrimitives.WriteInt32LittleEndian(cache.AsSpan(Header + (i * Entry)), libraries[i].Flags);
            BinaryPrimitives.WriteInt32LittleEndian(cache.AsSpan(Header + (i * Entry) + 4), text);
            System.Text.Encoding.ASCII.GetBytes(libraries[i].Name, cache.AsSpan(text));
        }

        return cache;
    }
}

[CLibrary("m")]
internal static partial class MathByLinkerName
{
    [CFunction("sqrt", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Sqrt(double value);
}
