namespace CTypes.Package.Tests.Building;

/// <summary>A file that a user wrote.</summary>
internal sealed record SourceFile(string Name, string Text);

/// <summary>A project of a user who has nothing but the package.</summary>
internal sealed record ProjectSource(string Name, params SourceFile[] Files)
{
    /// <summary>What its author wrote by hand, after what <c>dotnet new</c> writes.</summary>
    public string Properties { get; init; } = "";

    public string Items { get; init; } = "";

    public string TargetFrameworks { get; init; } = "net10.0";

    /// <summary>The project file's extension: <c>csproj</c>, <c>fsproj</c> or <c>vbproj</c>.</summary>
    public string Extension { get; init; } = "csproj";

    /// <summary>Whether it names the package itself; else it gets it through a project that it references.</summary>
    public bool ReferencesPackage { get; init; } = true;

    /// <summary>Whether it is published in a way for which the SDK downloads something: a compiler, a runtime, analyzers.</summary>
    public bool NeedsDownloads { get; init; }

    public string FileName => $"{Name}.{Extension}";

    public void Write(string folder, PackedPackage package)
    {
        string property = TargetFrameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework";
        Directory.CreateDirectory(folder);
        foreach (SourceFile file in Files) File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
        File.WriteAllText(Path.Combine(folder, FileName), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <{property}>{TargetFrameworks}</{property}>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable Condition="'$(MSBuildProjectExtension)' == '.csproj'">enable</Nullable>
                <RestorePackagesPath>{package.Cache}</RestorePackagesPath>
                <RestoreFallbackFolders>{PackedPackage.OtherPackages}</RestoreFallbackFolders>
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                {(ReferencesPackage ? $"""<PackageReference Include="CTypes" Version="{PackedPackage.Version}" />""" : "")}
                {Items}
              </ItemGroup>
            </Project>
            """);
    }
}
