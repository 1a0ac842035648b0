namespace CTypes.Generator.Model;

/// <summary>Attributes of a generated half that C# allows once on both halves together.</summary>
[Flags]
internal enum OwnAttributes
{
    None = 0,
    GeneratedCode = 1,
    MethodImpl = 2,
    SkipLocalsInit = 4,
}

/// <summary>The head of a partial member or of its accessor, as both halves have it.</summary>
/// <param name="Text">Modifiers, type, name and parameters; of an accessor such as <c>private set</c>.</param>
/// <param name="Own">What the user's half carries already.</param>
internal sealed record MemberHead(string Text, OwnAttributes Own = OwnAttributes.None);
