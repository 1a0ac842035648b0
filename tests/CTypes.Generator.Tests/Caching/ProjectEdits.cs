using CTypes.Generator.Tests.Harness;
using CTypes.Generator.Tests.Mutants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CTypes.Generator.Tests.Caching;

/// <summary>What people do to a project between two runs of the generator: each edit is random, and the same for the same seed.</summary>
internal static class ProjectEdits
{
    private const int Attempts = 20;

    private static readonly Func<CSharpCompilation, CSharpCompilation, Random, CSharpCompilation?>[] s_edits =
    [
        Damage, Damage, Damage, Damage, Mend, Mend, Mend, Mend, Mend,
        DeleteMember, DoubleMember, SwapMembers, MoveType, MergeFiles, RenameEverywhere, RenameEverywhere, RenameInFile,
        ChangeLiteral, ChangeLiteral, RemoveUsing, AddUsing, RenameNamespace, CutFile, CommentOut, Comment,
        AddFile, RemoveFile, MoveFile, ChangeOptions, ChangeSymbols, ChangeReference, ChangeReference, StateTargets,
    ];

    /// <summary>The project after one more edit, with what it was.</summary>
    /// <param name="now">The project as former edits left it.</param>
    /// <param name="first">The project before all of them, to which files are mended.</param>
    public static (CSharpCompilation After, string What) Next(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        for (int i = 0; i < Attempts; i++)
        {
            // None that changes nothing: the compiler's driver loses files of any generator when it runs twice over one compilation.
            Func<CSharpCompilation, CSharpCompilation, Random, CSharpCompilation?> edit = s_edits[random.Next(s_edits.Length)];
            if (edit(now, first, random) is { } after && after != now) return (after, edit.Method.Name);
        }

        return (now, "nothing");
    }

    private static CSharpCompilation? Damage(CSharpCompilation now, CSharpCompilation first, Random random) =>
        InFile(now, random, text => Mutation.TokensOf(text) is { Length: > 2 } tokens ? Mutation.Apply(text, tokens, random) : null);

    private static CSharpCompilation? Mend(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        SyntaxTree whole = Any(first.SyntaxTrees, random)!;
        SyntaxTree? file = now.SyntaxTrees.FirstOrDefault(f => f.FilePath == whole.FilePath);
        return file is null ? now.AddSyntaxTrees(Parse(whole.ToString(), whole)) : Edit(now, file, whole.ToString());
    }

    private static CSharpCompilation? DeleteMember(CSharpCompilation now, CSharpCompilation first, Random random) =>
        InMember(now, random, (text, member) => text.Remove(member.FullSpan.Start, member.FullSpan.Length));

    private static CSharpCompilation? DoubleMember(CSharpCompilation now, CSharpCompilation first, Random random) =>
        InMember(now, random, (text, member) => text.Insert(member.FullSpan.End, NameOf(member) is { Length: > 0 } name ? member.ToFullString().Replace(name, name + "2", StringComparison.Ordinal) : member.ToFullString()));

    private static CSharpCompilation? SwapMembers(CSharpCompilation now, CSharpCompilation first, Random random) => InMember(now, random, (text, member) =>
    {
        SyntaxNode[] beside = [.. member.Parent!.ChildNodes().OfType<MemberDeclarationSyntax>()];
        int at = Array.IndexOf(beside, member);
        if (at + 1 >= beside.Length) return null;
        SyntaxNode next = beside[at + 1];
        return text.Remove(next.FullSpan.Start, next.FullSpan.Length).Insert(member.FullSpan.Start, next.ToFullString());
    });

    private static CSharpCompilation? MoveType(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        if (Any(now.SyntaxTrees, random) is not { } from || Any(MembersOf(from).OfType<BaseTypeDeclarationSyntax>(), random) is not { } type) return null;
        if (Any(now.SyntaxTrees.Where(file => file != from), random) is not { } to) return null;
        string space = type.Parent is BaseNamespaceDeclarationSyntax around ? $"\nnamespace {around.Name} {{ {type.ToFullString()} }}\n" : "\n" + type.ToFullString();
        string text = from.ToString();
        return Edit(Edit(now, to, to + space), from, text.Remove(type.FullSpan.Start, type.FullSpan.Length));
    }

    private static CSharpCompilation? MergeFiles(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        SyntaxTree file = Any(now.SyntaxTrees, random)!;
        return Any(now.SyntaxTrees.Where(other => other != file), random) is { } other ? Edit(now.RemoveSyntaxTrees(file), other, file + "\n" + other) : null;
    }

    private static CSharpCompilation? RenameEverywhere(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        if (Any(now.SyntaxTrees, random) is not { } file || Any(NamesOf(file), random) is not { } name) return null;
        string other = random.Next(2) == 0 ? name + "X" : name.ToUpperInvariant();
        return now.SyntaxTrees.Aggregate(now, (project, tree) => Edit(project, tree, Rename(tree, name, other)));
    }

    private static CSharpCompilation? RenameInFile(CSharpCompilation now, CSharpCompilation first, Random random) =>
        Any(now.SyntaxTrees, random) is { } file && Any(NamesOf(file), random) is { } name && Any(NamesOf(Any(now.SyntaxTrees, random)!), random) is { } other ? Edit(now, file, Rename(file, name, other)) : null;

    private static CSharpCompilation? ChangeLiteral(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        SyntaxTree file = Any(now.SyntaxTrees, random)!;
        SyntaxToken[] literals = [.. file.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.NumericLiteralToken) || token.IsKind(SyntaxKind.StringLiteralToken))];
        if (literals.Length == 0) return null;
        SyntaxToken literal = literals[random.Next(literals.Length)];
        string other = literal.IsKind(SyntaxKind.StringLiteralToken) ? $"\"{literal.ValueText}{random.Next(3)}\"" : $"{random.Next(9)}";
        return Edit(now, file, file.ToString().Remove(literal.SpanStart, literal.Span.Length).Insert(literal.SpanStart, other));
    }

    private static CSharpCompilation? RemoveUsing(CSharpCompilation now, CSharpCompilation first, Random random) =>
        Any(now.SyntaxTrees, random) is { } file && Any(file.GetCompilationUnitRoot().Usings, random) is { } directive ? Edit(now, file, file.ToString().Remove(directive.SpanStart, directive.Span.Length)) : null;

    private static CSharpCompilation? AddUsing(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        string[] directives = ["using Elsewhere;", "using static CTypes.CallbackLifetime;", "using c_int = CTypes.c_long;", "using Node = Elsewhere.Outer;", "global using c_long = CTypes.c_int;", "global using Elsewhere;"];
        return InFile(now, random, text => directives[random.Next(directives.Length)] + "\n" + text);
    }

    private static CSharpCompilation? RenameNamespace(CSharpCompilation now, CSharpCompilation first, Random random) =>
        Any(now.SyntaxTrees, random) is { } file && Any(file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>(), random) is { } space
            ? Edit(now, file, file.ToString().Remove(space.Name.SpanStart, space.Name.Span.Length).Insert(space.Name.SpanStart, random.Next(2) == 0 ? "Elsewhere" : "CTypes"))
            : null;

    private static CSharpCompilation? CutFile(CSharpCompilation now, CSharpCompilation first, Random random) => InFile(now, random, text => text[..random.Next(text.Length)]);

    private static CSharpCompilation? CommentOut(CSharpCompilation now, CSharpCompilation first, Random random) =>
        InMember(now, random, (text, member) => text.Insert(member.Span.End, "\n#endif\n").Insert(member.SpanStart, random.Next(2) == 0 ? "\n#if DEBUG\n" : "\n#if !DEBUG\n"));

    private static CSharpCompilation? Comment(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        string[] comments = ["// <auto-generated/>\n", "/* C's */ ", "\n#nullable disable\n", "\n#nullable enable\n", "\n#pragma warning disable\n", "\n#line 7 \"Other.cs\"\n", "\n\n"];
        return InFile(now, random, text => random.Next(2) == 0 ? comments[random.Next(comments.Length)] + text : Mutation.TokensOf(text) is { Length: > 0 } tokens ? text.Insert(tokens[random.Next(tokens.Length)].SpanStart, comments[random.Next(comments.Length)]) : null);
    }

    private static CSharpCompilation? AddFile(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        SyntaxTree like = Any(first.SyntaxTrees, random)!;
        return now.AddSyntaxTrees(TestCompilation.Parse(like.ToString(), (CSharpParseOptions)like.Options, $"Added{random.Next()}.cs"));
    }

    private static CSharpCompilation? RemoveFile(CSharpCompilation now, CSharpCompilation first, Random random) => now.SyntaxTrees.Length < 3 ? null : now.RemoveSyntaxTrees(Any(now.SyntaxTrees, random)!);

    private static CSharpCompilation? MoveFile(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        SyntaxTree file = Any(now.SyntaxTrees, random)!;
        return random.Next(2) == 0 ? now.RemoveSyntaxTrees(file).AddSyntaxTrees(file) : now.ReplaceSyntaxTree(file, file.WithFilePath($"Z{random.Next()}.cs"));
    }

    private static CSharpCompilation? ChangeOptions(CSharpCompilation now, CSharpCompilation first, Random random) => now.WithOptions(random.Next(4) switch
    {
        0 => now.Options.WithAllowUnsafe(!now.Options.AllowUnsafe),
        1 => now.Options.WithOverflowChecks(!now.Options.CheckOverflow),
        2 => now.Options.WithNullableContextOptions(now.Options.NullableContextOptions == NullableContextOptions.Enable ? NullableContextOptions.Disable : NullableContextOptions.Enable),
        _ => first.Options,
    });

    private static CSharpCompilation? ChangeSymbols(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        CSharpParseOptions options = ((CSharpParseOptions)now.SyntaxTrees[0].Options).WithPreprocessorSymbols(random.Next(2) == 0 ? new[] { "DEBUG" } : []);
        return now.RemoveAllSyntaxTrees().AddSyntaxTrees(now.SyntaxTrees.Select(file => TestCompilation.Parse(file.ToString(), options, file.FilePath)));
    }

    // A project beside it, whose types it sees.
    private static CSharpCompilation? ChangeReference(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        string members = random.Next(3) switch { 0 => "public int a;", 1 => "public long a; public int b;", _ => "" };
        CSharpCompilation other = CSharpCompilation.Create("Other", [TestCompilation.Parse($"namespace Elsewhere; [CTypes.CStruct] public partial struct Outer {{ {members} }} public static class Limits {{ public const int Length = {random.Next(5)}; }}", (CSharpParseOptions)now.SyntaxTrees[0].Options, "Other.cs")], first.References, first.Options);
        return now.WithReferences([.. first.References, other.ToMetadataReference()]);
    }

    private static CSharpCompilation? StateTargets(CSharpCompilation now, CSharpCompilation first, Random random)
    {
        string[] targets = ["linux-x64", "win-x86", "linux-arm;win-x64"];
        string text = $"[assembly: CTypes.CTypesTargets(\"{targets[random.Next(targets.Length)]}\")]";
        return now.SyntaxTrees.FirstOrDefault(file => file.FilePath == "Targets.cs") is { } file ? Edit(now, file, text) : now.AddSyntaxTrees(TestCompilation.Parse(text, (CSharpParseOptions)now.SyntaxTrees[0].Options, "Targets.cs"));
    }

    private static CSharpCompilation? InFile(CSharpCompilation now, Random random, Func<string, string?> edit) =>
        Any(now.SyntaxTrees, random) is { } file && edit(file.ToString()) is { } text ? Edit(now, file, text) : null;

    private static CSharpCompilation? InMember(CSharpCompilation now, Random random, Func<string, MemberDeclarationSyntax, string?> edit) =>
        Any(now.SyntaxTrees, random) is { } file && Any(MembersOf(file), random) is { } member && edit(file.ToString(), member) is { } text ? Edit(now, file, text) : null;

    private static IEnumerable<MemberDeclarationSyntax> MembersOf(SyntaxTree file) => file.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => member is not BaseNamespaceDeclarationSyntax);

    private static IEnumerable<string> NamesOf(SyntaxTree file) => file.GetRoot().DescendantNodes().Select(NameOf).OfType<string>().Where(name => name.Length > 0).Distinct();

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        DelegateDeclarationSyntax handler => handler.Identifier.Text,
        VariableDeclaratorSyntax field => field.Identifier.Text,
        EnumMemberDeclarationSyntax value => value.Identifier.Text,
        ParameterSyntax parameter => parameter.Identifier.Text,
        _ => null,
    };

    private static string Rename(SyntaxTree file, string from, string to)
    {
        string text = file.ToString();
        foreach (SyntaxToken token in file.GetRoot().DescendantTokens().Where(token => token.Text == from).Reverse()) text = text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, to);
        return text;
    }

    private static CSharpCompilation Edit(CSharpCompilation project, SyntaxTree file, string text) => text == file.ToString() ? project : project.ReplaceSyntaxTree(file, file.WithChangedText(SourceText.From(text)));

    private static SyntaxTree Parse(string text, SyntaxTree like) => TestCompilation.Parse(text, (CSharpParseOptions)like.Options, like.FilePath);

    private static T? Any<T>(IEnumerable<T> of, Random random) where T : class => of.ToArray() is { Length: > 0 } all ? all[random.Next(all.Length)] : null;
}
