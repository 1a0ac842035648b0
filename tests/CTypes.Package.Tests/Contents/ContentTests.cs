using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace CTypes.Package.Tests.Contents;

/// <summary>What a user, a package manager and an auditor find in the package.</summary>
public sealed class ContentTests(PackedPackage package)
{
    private readonly SortedDictionary<string, byte[]> _files = Archive.Files(package.File);
    private readonly SortedDictionary<string, byte[]> _symbols = Archive.Files(package.SymbolsFile);

    public static TheoryData<string> Frameworks => ["net9.0", "net10.0"];

    [Fact]
    public void The_package_holds_the_runtime_for_both_targets_the_compilers_part_the_options_and_the_README_and_nothing_else() => Assert.Equal(
        [
            "CTypes.nuspec",
            "README.md",
            "analyzers/dotnet/cs/CTypes.Analyzers.dll",
            "analyzers/dotnet/cs/CTypes.CodeFixes.dll",
            "analyzers/dotnet/cs/CTypes.Generator.dll",
            "build/CTypes.props",
            "build/CTypes.targets",
            "buildTransitive/CTypes.props",
            "buildTransitive/CTypes.targets",
            "lib/net10.0/CTypes.dll",
            "lib/net10.0/CTypes.xml",
            "lib/net9.0/CTypes.dll",
            "lib/net9.0/CTypes.xml",
        ],
        _files.Where(file => file.Value.Length > 0).Select(file => file.Key).Where(name => !IsOfTheFormat(name)));

    [Fact]
    public void The_README_in_the_package_is_the_repositorys() =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(Command.Metadata("RepositoryRoot"), "README.md")), _files["README.md"]);

    [Fact]
    public void The_package_says_what_it_is_whose_it_is_under_which_licence_and_from_which_commit()
    {
        XElement metadata = Metadata();
        string Value(string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;

        Assert.Equal("CTypes", Value("id"));
        Assert.Equal(PackedPackage.Version, Value("version"));
        Assert.Equal("The CTypes for .NET contributors", Value("authors"));
        Assert.StartsWith("Copyright (c) ", Value("copyright"), StringComparison.Ordinal);
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));
        XElement? repository = metadata.Elements().SingleOrDefault(e => e.Name.LocalName == "repository");
        if (!Path.Exists(Path.Combine(Command.Metadata("RepositoryRoot"), ".git"))) return;
        Assert.Equal("git", repository?.Attribute("type")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository?.Attribute("commit")?.Value);
    }

    [Fact]
    public void The_package_depends_on_nothing()
    {
        XElement[] groups = [.. Metadata().Descendants().Where(e => e.Name.LocalName == "group")];

        Assert.Equal(["net10.0", "net9.0"], groups.Select(g => g.Attribute("targetFramework")?.Value));
        Assert.All(groups, group => Assert.Empty(group.Elements()));
    }

    [Fact]
    public void No_file_names_a_folder_of_the_machine_that_built_it()
    {
        string[] folders = [Command.Metadata("RepositoryRoot").TrimEnd('/', '\\'), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar];

        foreach ((string name, byte[] bytes) in _files.Concat(_symbols))
        {
            foreach (string folder in folders)
            {
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) < 0, $"{name} names {folder}");
                Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) < 0, $"{name} names {folder}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void The_symbols_belong_to_the_runtime_and_lead_to_its_sources(string framework)
    {
        using PEReader assembly = new(_files[$"lib/{framework}/CTypes.dll"].ToImmutableArray());
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbImage(_symbols[$"lib/{framework}/CTypes.pdb"].ToImmutableArray());
        MetadataReader reader = symbols.GetMetadataReader();

        DebugDirectoryEntry codeView = assembly.ReadDebugDirectory().Single(e => e.Type == DebugDirectoryEntryType.CodeView);
        BlobContentId id = new(reader.DebugMetadataHeader!.Id);
        Assert.Equal(assembly.ReadCodeViewDebugDirectoryData(codeView).Guid, id.Guid);
        Assert.Equal(codeView.Stamp, id.Stamp);
        string[] sources = [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];
        Assert.Contains("/_/src/CTypes.Runtime/Libraries/NativeModule.cs", sources);
        Assert.All(sources, source => Assert.StartsWith("/_/src/", source, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_assembly_is_compiled_deterministically()
    {
        foreach ((string name, byte[] bytes) in _files.Where(file => file.Key.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using PEReader assembly = new(bytes.ToImmutableArray());
            Assert.True(assembly.ReadDebugDirectory().Any(e => e.Type == DebugDirectoryEntryType.Reproducible), name);
        }
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_public_type_has_its_page_in_the_XML_documents(string framework)
    {
        HashSet<string> documented = [.. XDocument.Parse(Encoding.UTF8.GetString(_files[$"lib/{framework}/CTypes.xml"]).TrimStart('\uFEFF')).Descendants("member").Select(m => m.Attribute("name")!.Value)];
        string[] missing = [.. new PublicSurface(_files[$"lib/{framework}/CTypes.dll"]).Types.Select(type => type.GetDocumentationCommentId()!).Where(id => !documented.Contains(id))];

        Assert.Empty(missing);
    }

    [Fact]
    public void The_package_is_validated_where_it_is_packed_and_offers_the_same_for_both_targets()
    {
        CommandResult properties = Command.Dotnet(
            Command.Metadata("RepositoryRoot"),
            "msbuild", "src/CTypes.Runtime", "-p:Configuration=Release",
            "-getProperty:EnablePackageValidation,EnableStrictModeForCompatibleFrameworksInPackage,Deterministic,ContinuousIntegrationBuild,PackageValidationBaselineVersion");

        Assert.Equal(4, properties.Output.Split("\": \"true\"").Length - 1);
        Assert.Contains("\"PackageValidationBaselineVersion\": \"\"", properties.Output);
    }

    private XElement Metadata() => XDocument.Parse(Encoding.UTF8.GetString(_files["CTypes.nuspec"]).TrimStart('\uFEFF')).Root!.Elements().Single();

    // Every package has these.
    private static bool IsOfTheFormat(string name) => name is "_rels/.rels" or "[Content_Types].xml" || name.StartsWith("package/services/", StringComparison.Ordinal);
}
