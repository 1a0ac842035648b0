using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the ref struct in which an error check sees the arguments of the call.</summary>
internal static class ArgumentsEmitter
{
    public static void Emit(ArgumentsModel arguments, string method, SourceWriter writer)
    {
        string unsafeMark = arguments.Members.Any(m => m.IsUnsafe) ? "unsafe " : "";
        string parameters = string.Join(", ", arguments.Members.Select(m => $"{m.Type} {m.Name}"));
        writer.Documented($"The arguments of a call of {method}, for its error check.");
        writer.Open($"{arguments.Accessibility} {unsafeMark}readonly ref struct {arguments.TypeName}({parameters})");
        foreach (ArgumentsMember member in arguments.Members)
        {
            writer.Line(member.IsOut ? $"/// <summary>What C wrote to '{member.Name}'.</summary>" : $"/// <summary>The argument '{member.Name}'.</summary>");
            writer.Line($"public {Text.Hiding(member.Name)}{member.Type} {member.Name} {{ get; }} = {member.Name};");
        }

        writer.Close().Line();
    }
}
