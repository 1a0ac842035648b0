namespace CTypes.Runtime.Tests;

public enum SmallColour : byte
{
    Red = 0,
    Green = 255,
}
