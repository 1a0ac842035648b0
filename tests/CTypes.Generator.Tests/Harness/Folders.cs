using System.Reflection;

namespace CTypes.Generator.Tests.Harness;

/// <summary>Where the sources of this project and of the product are.</summary>
internal static class Folders
{
    /// <summary>This project's own folder.</summary>
    public static string Project { get; } = typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDirectory").Value!;

    /// <summary>The product's <c>src</c>.</summary>
    public static string Source { get; } = Path.GetFullPath(Path.Combine(Project, "../../src"));

    /// <summary>The folder of all test projects.</summary>
    public static string Tests { get; } = Path.GetFullPath(Path.Combine(Project, ".."));
}
