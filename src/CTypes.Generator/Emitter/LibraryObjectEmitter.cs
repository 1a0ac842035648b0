using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints how a library object begins and ends.</summary>
internal static class LibraryObjectEmitter
{
    public static void Constructors(LibraryModel library, LibraryObjectModel part, SourceWriter writer)
    {
        if (part.TakesNames)
        {
            writer.Line().Line($"/// <summary>Loads {Text.Xml(library.Name)}.</summary>")
                .Line("/// <exception cref=\"global::CTypes.LibraryNotFoundException\">No candidate could be loaded.</exception>")
                .Line(Text.GeneratedCode)
                .Line($"public {part.TypeName}() {{ nint handle = Module.Handle; }}");
        }

        if (part.TakesPath)
        {
            writer.Line().Line("/// <summary>Loads a library: a file, where the path has a separator, or what the system finds under a name.</summary>")
                .Line("/// <param name=\"path\">The file or the name.</param>")
                .Line("/// <param name=\"flags\">How it is loaded.</param>")
                .Line("/// <exception cref=\"global::CTypes.LibraryNotFoundException\">It could not be loaded.</exception>")
                .Line(Text.GeneratedCode)
                .Line($"public {part.TypeName}(string path, global::CTypes.LoadFlags flags = {LibraryEmitter.Flags(library.Module)}) => Module.Open(path, flags);");
        }

        if (part.TakesHandle)
        {
            writer.Line().Line("/// <summary>Takes a library that somebody else loaded, and leaves it to them to unload it.</summary>")
                .Line("/// <param name=\"handle\">The system's handle.</param>")
                .Line(Text.GeneratedCode)
                .Line($"public {part.TypeName}(nint handle) => Module.Adopt(handle);");
        }
    }

    public static void Dispose(LibraryObjectModel part, IEnumerable<string> slots, SourceWriter writer)
    {
        if (part.DisposeIsTaken) return;
        writer.Line().Documented("Ends the use of the library: later calls throw. The garbage collector unmaps the file when running calls, handles, callbacks and records of it are gone.")
            .Open("public void Dispose()")
            .Line("Module.Close();");
        foreach (string slot in slots) writer.Line($"{slot} = 0;");
        writer.Close();
    }
}
