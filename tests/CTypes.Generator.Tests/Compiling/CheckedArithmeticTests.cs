using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>A project may check its arithmetic; what is generated means the same there, because a conversion that throws behind a call loses what C returned.</summary>
public class CheckedArithmeticTests
{
    [Fact]
    public void Generated_code_checks_none_of_its_own()
    {
        CSharpCompilation input = TestCompilation.Of(CorpusFiles.All);
        GeneratorRun run = GeneratorRun.Of(input.WithOptions(input.Options.WithOverflowChecks(true)));
        CSharpCompilation output = run.Output;
        Expect.None(run.DiagnosticsInGenerated);
        Dictionary<string, byte[]> whereChecked = Bodies(output), plain = Bodies(output.WithOptions(output.Options.WithOverflowChecks(false)));

        HashSet<string> byUsers = [.. input.SyntaxTrees.SelectMany(tree => BodiesIn(tree, input.GetSemanticModel(tree)))];
        Assert.NotEmpty(plain);
        string[] different = [.. plain.Where(body => !body.Value.AsSpan().SequenceEqual(whereChecked[body.Key])).Select(body => body.Key.Split(' ')[0]).Where(name => !byUsers.Contains(name))];
        Assert.Empty(different);
    }

    private static IEnumerable<string> BodiesIn(SyntaxTree tree, SemanticModel model) =>
        from node in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
        where node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax
        let method = model.GetDeclaredSymbol(node is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } ? property : node) switch
        {
            IPropertySymbol shown => shown.GetMethod,
            var symbol => symbol,
        }
        where method is not null and not IMethodSymbol { IsPartialDefinition: true }
        select $"{method.ContainingType.MetadataName}.{method.MetadataName}";

    private static Dictionary<string, byte[]> Bodies(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        Expect.None(compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        using PEReader assembly = new(stream);
        MetadataReader metadata = assembly.GetMetadataReader();
        Dictionary<string, byte[]> bodies = [];
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            MethodDefinition method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0) continue;
            TypeDefinition type = metadata.GetTypeDefinition(method.GetDeclaringType());
            bodies.Add($"{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)} #{MetadataTokens.GetRowNumber(handle)}", assembly.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!);
        }

        return bodies;
    }
}
