using Microsoft.CodeAnalysis.Text;

namespace CTypes.Analyzers.Tests.Verification;

/// <summary>What a test expects at one place.</summary>
internal sealed record Expected(string Id, TextSpan Span);

/// <summary>A test source with its expectations: <c>[|…|]</c> for the rule under test, <c>{|ID:…|}</c> for any other.</summary>
internal sealed record Markup(string Code, IReadOnlyList<Expected> Expectations)
{
    public static Markup Parse(string text, string defaultId)
    {
        System.Text.StringBuilder code = new();
        List<Expected> expectations = [];
        Stack<(string Id, int Start)> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            string two = text.Substring(i, Math.Min(2, text.Length - i));
            switch (two)
            {
                case "[|":
                    open.Push((defaultId, code.Length));
                    i++;
                    break;
                case "{|":
                    int colon = text.IndexOf(':', i);
                    open.Push((text[(i + 2)..colon], code.Length));
                    i = colon;
                    break;
                case "|]" or "|}":
                    (string id, int start) = open.Pop();
                    expectations.Add(new Expected(id, TextSpan.FromBounds(start, code.Length)));
                    i++;
                    break;
                default:
                    code.Append(text[i]);
                    break;
            }
        }

        return open.Count == 0 ? new Markup(code.ToString(), expectations) : throw new ArgumentException($"'{open.Peek().Id}' is not closed");
    }
}
