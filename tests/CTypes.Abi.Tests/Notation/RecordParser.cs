using System.Text.RegularExpressions;

namespace CTypes.Abi.Tests.Notation;

/// <summary>Recursive descent over the words of one line.</summary>
internal sealed partial class RecordParser(string line, IReadOnlyDictionary<string, RecordDeclaration> known)
{
    private readonly Queue<string> _words = new(Word().Matches(line).Select(match => match.Value));

    public RecordDeclaration Record()
    {
        string name = Take();
        Expect(":");
        RecordKind kind = Take() == "union" ? RecordKind.Union : RecordKind.Struct;
        int packBytes = Option("pack");
        int alignBytes = Option("align");
        Expect("{");
        List<FieldDeclaration> fields = [];
        while (!Accept("}")) fields.Add(Field());
        return new(name, kind, [.. fields], packBytes, alignBytes);
    }

    private FieldDeclaration Field()
    {
        CType type = Type(Take());
        string name = _words.Peek() is ":" or ";" ? "" : Take();
        int? bitWidth = Accept(":") ? Number() : null;
        List<long> counts = [];
        bool isFlexible = false;
        while (Accept("["))
        {
            if (Accept("]")) isFlexible = true;
            else
            {
                counts.Add(Number());
                Expect("]");
            }
        }

        int alignBytes = Option("align");
        Expect(";");
        type = Enumerable.Reverse(counts).Aggregate(type, (element, count) => new ArrayType(element, count));
        return new(name, type, bitWidth, alignBytes, isFlexible);
    }

    private CType Type(string word) => word switch
    {
        "ptr" => new PointerType(),
        _ when CTypeNames.Scalars.TryGetValue(word, out Scalar scalar) => new ScalarType(scalar),
        _ => new RecordType(known[word]),
    };

    private int Option(string keyword)
    {
        if (!Accept(keyword)) return 0;
        Expect("(");
        int value = Number();
        Expect(")");
        return value;
    }

    private bool Accept(string word) => _words.Peek() == word && _words.Dequeue() == word;

    private void Expect(string word)
    {
        if (Take() is var found && found != word) throw new FormatException($"'{word}' expected, '{found}' found: {line}");
    }

    private string Take() => _words.Dequeue();

    private int Number() => int.Parse(Take());

    [GeneratedRegex(@"-?\w+|\S")]
    private static partial Regex Word();
}
