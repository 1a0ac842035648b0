namespace MeasureAnalyzers;

/// <summary>The project around written sources.</summary>
internal static class ProjectFile
{
    /// <param name="references">The folder of CTypes.dll.</param>
    /// <param name="analyzers">The folder of the generator and the analyzers.</param>
    public static void Write(string folder, string references, string analyzers) =>
        File.WriteAllText(Path.Combine(folder, "Large.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(references, "CTypes.dll")}" />
                <Analyzer Include="{Path.Combine(analyzers, "CTypes.Generator.dll")};{Path.Combine(analyzers, "CTypes.Analyzers.dll")}" />
              </ItemGroup>
            </Project>
            """);
}
