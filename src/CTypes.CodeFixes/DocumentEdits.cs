using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>
/// What the fixes of one document change in it. Where all of them write one node in the place of another, which most do, they are written in one walk:
/// an editor looks through the whole file after each change, so that thousands of findings would take minutes.
/// </summary>
/// <param name="all">Where all findings are mended; null where one is.</param>
internal sealed class DocumentEdits(DocumentEditor editor, FixAllScope? all)
{
    private readonly List<(SyntaxNode Node, Func<SyntaxNode, SyntaxGenerator, SyntaxNode> Write)> _replacements = [];
    private bool _isByEditor;

    /// <summary>Where all findings are mended; null where one is.</summary>
    public FixAllScope? All => all;

    public SyntaxNode OriginalRoot => editor.OriginalRoot;

    public SemanticModel SemanticModel => editor.SemanticModel;

    /// <summary>For a fix that does more than to write one node in the place of another: from here on the editor does all, in the order of the fixes.</summary>
    public DocumentEditor Editor
    {
        get
        {
            foreach ((SyntaxNode node, Func<SyntaxNode, SyntaxGenerator, SyntaxNode> write) in _replacements) editor.ReplaceNode(node, write);
            _replacements.Clear();
            _isByEditor = true;
            return editor;
        }
    }

    /// <summary>Writes something else in a node's place.</summary>
    /// <param name="write">Is given the node as other fixes have left it.</param>
    public void ReplaceNode(SyntaxNode node, Func<SyntaxNode, SyntaxGenerator, SyntaxNode> write)
    {
        if (_isByEditor) editor.ReplaceNode(node, write);
        else _replacements.Add((node, write));
    }

    public Document GetChangedDocument()
    {
        if (_replacements.Count == 0) return editor.GetChangedDocument();
        ILookup<SyntaxNode, Func<SyntaxNode, SyntaxGenerator, SyntaxNode>> writers = _replacements.ToLookup(replacement => replacement.Node, replacement => replacement.Write);
        return editor.OriginalDocument.WithSyntaxRoot(editor.OriginalRoot.ReplaceNodes(
            writers.Select(ofNode => ofNode.Key), (original, node) => writers[original].Aggregate(node, (written, write) => write(written, editor.Generator))));
    }
}
