using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a class that stands for a COM interface.</summary>
internal static class InterfaceEmitter
{
    public static string Emit(InterfaceModel type)
    {
        SourceWriter writer = ContainerEmitter.Open(type.Container, baseType: type.Taken.Base ? null : "global::CTypes.CInterfaceHandle");
        if (!type.Taken.Base) Constructors(type, writer);
        foreach (FunctionModel function in type.Functions)
        {
            writer.Line();
            FunctionEmitter.Emit(function, writer);
        }

        if (type.ErrorClasses is { } errors) ErrorClassesEmitter.Emit(errors, writer);
        foreach (IidModel iid in type.Iids) writer.Line().Line($"private static readonly global::System.Guid {iid.Field} = new({Text.Literal(iid.Iid)});");
        LibraryEmitter.FreeSlots(type.Functions, writer);
        return ContainerEmitter.Close(writer, type.Container);
    }

    private static void Constructors(InterfaceModel type, SourceWriter writer)
    {
        if (!type.Taken.Default)
        {
            writer.Documented("A reference that holds nothing yet.");
            writer.Open($"public {type.Name}()").Close().Line();
        }

        if (!type.Taken.OfPointer)
        {
            writer.Line("/// <summary>A reference to an object.</summary>");
            writer.Line("/// <param name=\"pointer\">The interface pointer.</param>");
            writer.Line("/// <param name=\"addReference\">Whether the object is asked for a reference of its own; otherwise the caller's is taken over.</param>");
            writer.Line(Text.GeneratedCode);
            writer.Open($"public {type.Name}(nint pointer, bool addReference = false) : base(pointer, addReference)").Close();
        }

        if (type.Taken.Duplicate) return;
        writer.Line().Documented("One more reference to the same object, which is released by itself.");
        if (type.WhyNotMade is { } rule)
        {
            writer.Line($"public {type.Name} Duplicate() => {Text.WrongDeclaration(type.Name, rule)};");
            return;
        }

        writer.Open($"public {type.Name} Duplicate()");
        writer.Line($"using global::CTypes.HandleArgument self = new(this, \"this\", {Text.Literal(type.Name + ".Duplicate")});");
        writer.Line($"{type.Name} duplicate = new(AddReference(){(type.Taken.OfPointer ? ", false" : "")});");
        writer.Line("duplicate.DependOn(this);");
        writer.Line("return duplicate;");
        writer.Close();
    }
}
