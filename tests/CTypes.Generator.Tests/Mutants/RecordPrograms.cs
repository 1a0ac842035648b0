using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Tests.Mutants;

/// <summary>The records that are compared with C elsewhere, each as a program of its own: the record, what it is made of, and a function that takes it.</summary>
internal static class RecordPrograms
{
    private static readonly string[] s_folders = ["ByValue", "Layouts"];

    public static IEnumerable<string> All()
    {
        string tests = Path.Combine(Folders.Project, "..", "CTypes.Records.Tests");
        IEnumerable<string> files = s_folders.SelectMany(folder => Directory.GetFiles(Path.Combine(tests, folder), "*.cs")).Append(Path.Combine(tests, "Enums.cs"));
        Dictionary<string, BaseTypeDeclarationSyntax> types = [];
        foreach (BaseTypeDeclarationSyntax type in files.Order(StringComparer.Ordinal).SelectMany(TypesIn)) types.TryAdd(type.Identifier.ValueText, type);
        return types.Values.Where(IsRecord).Select(record => Program(record, types));
    }

    private static IEnumerable<BaseTypeDeclarationSyntax> TypesIn(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes(node => node is not TypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type is EnumDeclarationSyntax or StructDeclarationSyntax);

    private static bool IsRecord(BaseTypeDeclarationSyntax type) =>
        type is StructDeclarationSyntax && type.AttributeLists.SelectMany(list => list.Attributes).Any(a => a.Name.ToString() is "CStruct" or "CUnion");

    private static string Program(BaseTypeDeclarationSyntax record, Dictionary<string, BaseTypeDeclarationSyntax> types)
    {
        HashSet<string> needed = [];
        Collect(record, types, needed);
        string name = record.Identifier.ValueText;
        return $$"""
            using System.Runtime.InteropServices;
            using CTypes;
            [assembly: CTypesTargets("linux-x64")]
            namespace Mutated;

            {{string.Join("\n", needed.Select(n => types[n].ToString()))}}

            [CLibrary("c")]
            public static partial class Library
            {
                [CFunction("take", ArgTypes = [typeof(POINTER<{{name}}>), typeof(c_int)], RestType = typeof(c_int))]
                internal static partial int Take(ref {{name}} value, int count);
            }
            """;
    }

    private static void Collect(BaseTypeDeclarationSyntax type, Dictionary<string, BaseTypeDeclarationSyntax> types, HashSet<string> needed)
    {
        if (!needed.Add(type.Identifier.ValueText)) return;
        foreach (SyntaxToken token in type.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)))
        {
            if (types.TryGetValue(token.ValueText, out BaseTypeDeclarationSyntax? used)) Collect(used, types, needed);
        }
    }
}
