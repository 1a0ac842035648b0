using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Data.Tests;

/// <summary>A record lies in the memory of a library object's file, and the object is disposed.</summary>
public sealed class LibraryRecordTests
{
    [Fact]
    public void A_record_that_C_returned_keeps_the_file_mapped() => KeepsMapped(library => library.First(), expected: 1);

    [Fact]
    public void A_record_that_C_stored_keeps_the_file_mapped() => KeepsMapped(
        library =>
        {
            library.Find(out Spot spot);
            return spot;
        },
        expected: 1);

    [Fact]
    public void A_record_that_an_error_check_returned_keeps_the_file_mapped() => KeepsMapped(library => library.Checked(), expected: 1);

    [Fact]
    public void A_record_that_another_points_to_keeps_the_file_mapped() => KeepsMapped(library => library.First().next!, expected: 2);

    [Fact]
    public void A_record_that_a_variable_points_to_keeps_the_file_mapped() => KeepsMapped(library => Spot.InLibrary(library.Module, "the_spots").next!, expected: 2);

    [Fact]
    public void An_array_that_the_library_exports_keeps_the_file_mapped() => KeepsMapped(library => CArray<int>.InLibrary(library.Module, "numbers", 4), array => array[1] == 20);

    [Fact]
    public void An_array_of_records_that_the_library_exports_keeps_the_file_mapped() => KeepsMapped(library => CRecordArray<Place>.InLibrary(library.Module, "the_points", 3), array => array.Length == 3 && array.Sum(p => p.x + p.y) != 0);

    private static void KeepsMapped(Func<SpotLibrary, Spot> get, int expected) => KeepsMapped(get, spot => spot.value == expected);

    private static void KeepsMapped<T>(Func<SpotLibrary, T> get, Predicate<T> isRight)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && !RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal), "musl never unmaps, and a loaded file cannot be copied or deleted everywhere.");
        string file = Path.Combine(AppContext.BaseDirectory, $"data_copy_{Guid.NewGuid():N}.so");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "libdata.so"), file);
        try
        {
            Read(file, get, isRight);
            for (int i = 0; i < 5 && IsMapped(file); i++) Collection.Force();
            Assert.False(IsMapped(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Read<T>(string file, Func<SpotLibrary, T> get, Predicate<T> isRight)
    {
        T view = Get(file, get);
        Collection.Force();
        Assert.True(IsMapped(file));
        Assert.True(isRight(view));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Get<T>(string file, Func<SpotLibrary, T> get)
    {
        using SpotLibrary library = new(file);
        return get(library);
    }

    private static bool IsMapped(string file) => CLibrary.Loaded().Contains(file);
}

[CLibrary("data")]
public sealed partial class SpotLibrary
{
    [CFunction("data_spot", ArgTypes = [], RestType = typeof(POINTER<Spot>))]
    public partial Spot First();

    [CFunction("data_spot", ArgTypes = [], RestType = typeof(POINTER<Spot>), ErrCheck = nameof(Check))]
    public partial Spot Checked();

    [CFunction("data_find_spot", ArgTypes = [typeof(POINTER<POINTER<Spot>>)])]
    public partial void Find(out Spot spot);

    private static Spot Check(Spot? result) => result ?? throw new InvalidDataException();
}

[CStruct]
public sealed partial class Spot
{
    public partial int value { get; set; }

    public partial Spot? next { get; set; }
}
