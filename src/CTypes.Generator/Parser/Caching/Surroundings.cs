using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Caching;

/// <summary>All that a declaration can see of its compilation: the files, the references, the options. The compilation itself is not kept.</summary>
internal sealed class Surroundings
{
    private static readonly ConditionalWeakTable<Compilation, Surroundings> s_known = new();

    private readonly ConditionalWeakTable<Surroundings, Edits> _edits = new();
    private readonly string? _assembly;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<SyntaxTree> _files;

    private Surroundings(Compilation compilation)
    {
        _assembly = compilation.AssemblyName;
        _options = compilation.Options;
        _references = compilation.ExternalReferences;
        _files = [.. compilation.SyntaxTrees];
    }

    /// <summary>Those of a compilation.</summary>
    public static Surroundings Of(Compilation compilation) => s_known.GetValue(compilation, static c => new Surroundings(c));

    /// <summary>The files that were edited since, where other files see no difference; null where they may see one.</summary>
    public ImmutableArray<SyntaxTree>? EditedSince(Surroundings before) =>
        ReferenceEquals(this, before) ? [] : _edits.GetValue(before, b => new Edits(Compare(b))).Files;

    private ImmutableArray<SyntaxTree>? Compare(Surroundings before)
    {
        if (_assembly != before._assembly || !_options.Equals(before._options) || !_references.SequenceEqual(before._references) || _files.Length != before._files.Length) return null;

        ImmutableArray<SyntaxTree>.Builder edited = ImmutableArray.CreateBuilder<SyntaxTree>();
        for (int i = 0; i < _files.Length; i++)
        {
            if (ReferenceEquals(_files[i], before._files[i])) continue;
            if (!EditedFile.LooksTheSame(before._files[i], _files[i])) return null;
            edited.Add(_files[i]);
        }

        return edited.ToImmutable();
    }

    private sealed class Edits(ImmutableArray<SyntaxTree>? files)
    {
        public ImmutableArray<SyntaxTree>? Files { get; } = files;
    }
}
