namespace CTypes.Generator.Emitter;

/// <summary>Prints storage on the stack with more alignment than a local variable has.</summary>
internal static class AlignedStorage
{
    /// <summary>The declaration of a pointer to it; nothing is written there yet.</summary>
    /// <param name="pointer">The local that points to the storage.</param>
    /// <param name="memory">The local for the bytes in which it lies.</param>
    public static IEnumerable<string> Declare(string type, string pointer, string memory, int alignBytes)
    {
        yield return $"byte* {memory} = stackalloc byte[sizeof({type}) + {alignBytes - 1}];";
        yield return $"{type}* {pointer} = ({type}*)(((nuint){memory} + {alignBytes - 1}) & ~(nuint){alignBytes - 1});";
    }
}
