namespace CTypes.Runtime.Tests;

public sealed class ThousandLibrariesTests
{
    private const int Libraries = 1000;
    private const int MostCollections = 50;

    [Fact]
    public void A_thousand_libraries_can_be_open_at_once_and_none_is_mapped_after_they_were_disposed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What is mapped is read from Linux's table of it.");
        UnmappingTests.SkipWhereNothingIsUnmapped();
        PluginFile[] files = [.. Enumerable.Range(0, Libraries).Select(_ => new PluginFile())];
        try
        {
            HashSet<string> ours = [.. files.Select(file => file.Path)];
            PluginFile.Apart(() =>
            {
                Plugin[] plugins = [.. files.Select(file => new Plugin(file.Path))];
                Assert.Equal([.. Enumerable.Range(0, Libraries).Select(i => (i + 1, "plugin", 1))], plugins.Select((plugin, i) => (plugin.Add(i, 1), plugin.Name(), plugin.CountCalls())).ToList());
                Assert.Equal(Libraries, Mapped(ours).Count);
                foreach (Plugin plugin in plugins) plugin.Dispose();
            });
            for (int i = 0; i < MostCollections && Mapped(ours).Count > 0; i++) Collecting.Once();
            Assert.Empty(Mapped(ours));
        }
        finally
        {
            foreach (PluginFile file in files) file.Dispose();
        }
    }

    [Fact]
    public void A_library_that_is_opened_and_closed_a_thousand_times_is_not_mapped_afterwards()
    {
        UnmappingTests.SkipWhereNothingIsUnmapped();
        using PluginFile file = new();
        PluginFile.Apart(() =>
        {
            for (int i = 0; i < Libraries; i++)
            {
                using Plugin plugin = new(file.Path);
                Assert.Equal(i + 1, plugin.Add(i, 1));
            }
        });
        Assert.True(file.IsUnmappedInTheEnd());
    }

    private static HashSet<string> Mapped(HashSet<string> files) =>
        [.. File.ReadLines("/proc/self/maps").Where(line => line.Contains('/', StringComparison.Ordinal)).Select(line => line[line.IndexOf('/', StringComparison.Ordinal)..]).Where(files.Contains)];
}
