namespace CTypes.Records.Tests;

public enum Colour : uint
{
    Red,
    Green,
    Blue,
    Violet,
}

public enum Tint
{
    Cold = -4,
    Neutral = 0,
    Warm = 3,
}
