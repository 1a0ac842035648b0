using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class WindowsObjectionTests
{
    private const int Table = 0x1000;

    [Fact]
    public void A_library_that_a_library_needs_is_named_where_it_is_missing()
    {
        InventedFiles files = new InventedFiles().With(@"C:\app\user.dll", Needing("KERNEL32.dll", "dep.dll")).With(@"C:\windows\kernel32.dll");
        Assert.Equal("it needs 'dep.dll', which is neither beside it nor in a folder where Windows looks", Objection(files, @"C:\app\user.dll", "kernel32.dll"));
    }

    [Theory]
    [InlineData(@"C:\app\dep.dll")]
    [InlineData(@"C:\folder\dep.dll")]
    public void What_is_missing_further_on_is_named_with_the_way_to_it(string dep)
    {
        InventedFiles files = new InventedFiles().With(@"C:\app\user.dll", Needing("dep.dll")).With(dep, Needing("user.dll", "deep.dll"));
        Assert.Equal($"it needs 'dep.dll', and of {dep}: it needs 'deep.dll', which is neither beside it nor in a folder where Windows looks", Objection(files, @"C:\app\user.dll", "user.dll"));
    }

    [Theory]
    [InlineData(0x50, 0x58)]
    [InlineData(0x160, 0x170)]
    [InlineData(0x170, 0x400)]
    [InlineData(0x3FF, 0x400)]
    public void A_library_that_was_copied_in_part_is_said_to_be_so(int bytes, int end)
    {
        InventedFiles files = new InventedFiles().With(@"C:\app\user.dll", Needing("dep.dll")).With(@"C:\app\dep.dll", Needing()[..bytes]);
        string objection = $"it is not whole: it has {bytes} bytes, and what the loader maps of it ends at {end}; copy it again";
        Assert.Equal(objection, Objection(files, @"C:\app\dep.dll"));
        Assert.Equal($@"it needs 'dep.dll', and of C:\app\dep.dll: {objection}", Objection(files, @"C:\app\user.dll"));
    }

    [Fact]
    public void A_needed_file_that_is_none_is_named()
    {
        InventedFiles files = new InventedFiles().With(@"C:\app\user.dll", Needing("dep.dll")).With(@"C:\app\dep.dll", "words"u8.ToArray());
        Assert.Equal(@"it needs 'dep.dll', and of C:\app\dep.dll: it is no library, but some other file", Objection(files, @"C:\app\user.dll"));
    }

    [Fact]
    public void Two_libraries_that_need_one_another_and_interfaces_of_Windows_are_no_objection()
    {
        InventedFiles files = new InventedFiles().With(@"C:\app\a.dll", Needing("b.dll", "api-ms-win-crt-heap-l1-1-0.dll", "EXT-MS-x.dll")).With(@"C:\app\b.dll", Needing("a.dll"));
        Assert.Null(Objection(files, @"C:\app\a.dll"));
    }

    [Fact]
    public void A_path_without_a_file_and_a_name_without_a_dot_are_said_to_be_so()
    {
        InventedFiles files = new InventedFiles().With(@"C:\app.1\plain").With(@"C:\app.1\good.dll");
        WindowsObjection objection = new(files, [], []);
        Assert.Equal(@"the loader of Windows adds .dll to a name without a dot and looks for 'plain.dll'; give the file that name, or another extension", objection.ToPath(@"C:\app.1\plain"));
        Assert.Equal("there is no such file", objection.ToPath(@"C:\app.1\other.dll"));
        Assert.Null(objection.ToPath(@"C:\app.1\good"));
        Assert.Null(objection.ToPath(@"C:\app.1\good.dll"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_part_of_a_library_needs_nothing_and_ends_no_reader(bool is64)
    {
        byte[] library = Needing(is64, "first.dll", "second.dll");
        Assert.Equal(["first.dll", "second.dll"], PeImports.Of(library));
        for (int length = 0; length < 0x260; length++) PeImports.Of(library.AsSpan(0, length));
        for (int at = 0; at < 0x260; at++)
        {
            byte[] damaged = [.. library];
            damaged.AsSpan(at, 4).Fill(0xFF);
            PeImports.Of(damaged);
        }
    }

    [Fact]
    public void The_exception_names_the_library_that_is_missing()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows(), "Elsewhere the loader names it.");
        string file = Path.Combine(AppContext.BaseDirectory, "needs_what_is_missing.dll");
        File.WriteAllBytes(file, Needing("not_there.dll"));
        NativeModule? module = null;
        NativeModule.Declare(ref module, typeof(WindowsObjectionTests), null, file);
        Assert.False(module!.TryLoad(out string? error));
        Assert.Contains($"{file}: it needs 'not_there.dll', which is neither beside it", error, StringComparison.Ordinal);
        Assert.Contains(": there is no such file (", Assert.Throws<LibraryNotFoundException>(() => module.Load(Path.Combine(AppContext.BaseDirectory, "not.there.dll"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kernel32", "GetModuleHandle", "GetModuleHandleW")]
    [InlineData("ucrtbase", "open", "_open")]
    [InlineData("ucrtbase", "time", "_time64")]
    public void A_symbol_that_has_another_name_on_Windows_is_told_with_it(string library, string symbol, string exported)
    {
        Assert.SkipUnless(OperatingSystem.IsWindows(), "Windows only.");
        NativeModule? module = null;
        NativeModule.Declare(ref module, typeof(WindowsObjectionTests), null, library);
        Assert.EndsWith($" does not export the symbol '{symbol}', but '{exported}'.", Assert.Throws<SymbolNotFoundException>(() => module!.GetSymbol(symbol)).Message, StringComparison.Ordinal);
        Assert.EndsWith("does not export the symbol 'no_such'.", Assert.Throws<SymbolNotFoundException>(() => module!.GetSymbol("no_such")).Message, StringComparison.Ordinal);
    }

    private static string? Objection(SystemFiles files, string file, params string[] loaded) => new WindowsObjection(files, [@"C:\folder\", @"C:\windows"], loaded).To(file);

    private static byte[] Needing(params string[] names) => Needing(is64: true, names);

    // One section, from 0x200 in the file on, that has the table of imports at its start and the names behind it.
    private static byte[] Needing(bool is64, params string[] names)
    {
        byte[] content = new byte[0x400];
        void Half(int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(at), (ushort)value);
        void Word(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(at), value);
        "MZ"u8.CopyTo(content);
        Word(0x3C, 0x40);
        "PE\0\0"u8.CopyTo(content.AsSpan(0x40));
        Half(0x44, RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 0xAA64 : 0x8664);
        Half(0x46, 1);
        Half(0x54, 0xF0);
        Half(0x58, is64 ? 0x20B : 0x10B);
        Word(0x58 + (is64 ? 112 : 96) + 8, Table);
        int section = 0x58 + 0xF0;
        Word(section + 12, Table);
        Word(section + 16, 0x200);
        Word(section + 20, 0x200);
        int place = 0x300;
        for (int i = 0; i < names.Length; i++)
        {
            Word(0x200 + i * 20 + 12, Table + place - 0x200);
            place += Encoding.UTF8.GetBytes(names[i], content.AsSpan(place)) + 1;
        }

        return content;
    }
}
