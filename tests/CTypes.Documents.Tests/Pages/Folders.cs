using System.Reflection;

namespace CTypes.Documents.Tests.Pages;

/// <summary>Where this project's sources and the documents are.</summary>
internal static class Folders
{
    public static string Project { get; } = typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDirectory").Value!;

    public static string Documents { get; } = Path.GetFullPath(Path.Combine(Project, "../../docs"));
}
