using CTypes.Generator.Parser.Caching;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Tests.Caching;

/// <summary>When a declaration is read again.</summary>
public class ReadingsTests
{
    private const string Part = "namespace Bindings; public partial class LibC { }";
    private const string OtherPart = "namespace Bindings; public partial class LibC { public int Value => 1; }";
    private const string Other = "namespace Bindings; public class Other { public int Value => 1; }";

    private static readonly CSharpCompilation s_program = TestCompilation.Of(Part, OtherPart, Other);

    [Fact]
    public void The_same_program_is_read_once() => Assert.Equal(1, TimesRead(s_program, s_program));

    [Fact]
    public void A_program_that_was_made_anew_of_the_same_files_is_read_once() =>
        Assert.Equal(1, TimesRead(s_program, CSharpCompilation.Create(s_program.AssemblyName, s_program.SyntaxTrees, s_program.References, s_program.Options)));

    [Fact]
    public void An_edit_that_cannot_be_seen_reads_nothing_again() =>
        Assert.Equal(1, TimesRead(s_program, Edit(s_program, Other, "=> 1", "=> 2"), Edit(s_program, Other, "=> 1", "=> 3")));

    [Fact]
    public void A_file_that_was_edited_is_read_again() => Assert.Equal(2, TimesRead(s_program, Edit(s_program, Part, "{ }", "{  }")));

    [Fact]
    public void A_type_is_read_again_after_an_edit_in_its_other_part() => Assert.Equal(2, TimesRead(s_program, Edit(s_program, OtherPart, "=> 1", "=> 2")));

    [Fact]
    public void An_edit_that_may_be_seen_reads_everything_again() => Assert.Equal(2, TimesRead(s_program, Edit(s_program, Other, "int Value", "long Value")));

    [Fact]
    public void A_file_more_reads_everything_again() => Assert.Equal(2, TimesRead(s_program, s_program.AddSyntaxTrees(TestCompilation.Parse("class More;", new CSharpParseOptions(TestCompilation.OldestLanguage), "More.cs"))));

    [Fact]
    public void A_reference_less_reads_everything_again() => Assert.Equal(2, TimesRead(s_program, s_program.WithReferences(s_program.References.Skip(1))));

    [Fact]
    public void Another_option_reads_everything_again() => Assert.Equal(2, TimesRead(s_program, s_program.WithOptions(s_program.Options.WithAllowUnsafe(false))));

    [Fact]
    public void Another_name_of_the_assembly_reads_everything_again() => Assert.Equal(2, TimesRead(s_program, s_program.WithAssemblyName("Other")));

    [Fact]
    public void What_was_not_read_to_its_end_is_read_again()
    {
        Readings<string> readings = new();
        Assert.Throws<OperationCanceledException>(() => Read(readings, s_program, () => throw new OperationCanceledException()));
        Assert.Equal("model", Read(readings, s_program, () => "model"));
    }

    private static int TimesRead(params CSharpCompilation[] programs)
    {
        Readings<string> readings = new();
        int times = 0;
        foreach (CSharpCompilation program in programs) Read(readings, program, () => $"{++times}");
        return times;
    }

    private static string? Read(Readings<string> readings, CSharpCompilation program, Func<string> read)
    {
        INamedTypeSymbol type = program.GetTypeByMetadataName("Bindings.LibC")!;
        TypeDeclarationSyntax part = (TypeDeclarationSyntax)type.DeclaringSyntaxReferences[0].GetSyntax();
        return readings.Of(part, type, program, read);
    }

    private static CSharpCompilation Edit(CSharpCompilation program, string file, string from, string to) => CachedProgram.Replace(program, file, text => text.Replace(from, to));
}
