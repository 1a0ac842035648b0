using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints what stands above a member that only the generated half has.</summary>
internal static class MemberLines
{
    public static SourceWriter Documented(this SourceWriter writer, string summary) => writer.Line($"/// <summary>{summary}</summary>").Line(Text.GeneratedCode);

    public static SourceWriter Inherited(this SourceWriter writer) => writer.Line("/// <inheritdoc/>").Line(Text.GeneratedCode);

    /// <summary>For a member that throws.</summary>
    public static SourceWriter Broken(this SourceWriter writer) => writer.Line(Text.WhyBroken).Line(Text.GeneratedCode);
}
