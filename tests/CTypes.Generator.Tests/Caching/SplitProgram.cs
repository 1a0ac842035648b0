using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Tests.Caching;

/// <summary>A program of the corpus with each type in a file of its own, so that an edit of one is an edit elsewhere for all others.</summary>
internal static class SplitProgram
{
    public static CSharpCompilation Of(string corpusFile)
    {
        CompilationUnitSyntax program = CSharpSyntaxTree.ParseText(CorpusFiles.Read(corpusFile)).GetCompilationUnitRoot();
        string head = program.AttributeLists.ToFullString();
        string[] files = [.. program.Members.SelectMany(member => Files(program.Usings, member))];
        return TestCompilation.Of([.. files, program.Usings.ToFullString() + head]);
    }

    private static IEnumerable<string> Files(SyntaxList<UsingDirectiveSyntax> usings, MemberDeclarationSyntax member)
    {
        if (member is not BaseNamespaceDeclarationSyntax space) return [usings.ToFullString() + member.ToFullString()];
        return space.Members.SelectMany(inner => Files(default, inner)).Select(text => $"{usings.ToFullString()}\nnamespace {space.Name}\n{{\n{space.Usings.ToFullString()}{text}\n}}\n");
    }
}
