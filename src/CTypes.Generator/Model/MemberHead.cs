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

/// <summary>The head of a partial property with those of its accessors, as the user's half has them.</summary>
/// <param name="Signature">Modifiers, type and name.</param>
/// <param name="Getter">Such as <c>get</c>; null when there is none.</param>
/// <param name="Setter">Such as <c>private set</c>; null when there is none.</param>
internal sealed record PropertyHead(MemberHead Signature, MemberHead? Getter, MemberHead? Setter);
