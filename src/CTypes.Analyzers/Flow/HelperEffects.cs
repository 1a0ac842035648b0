namespace CTypes.Analyzers.Flow;

/// <summary>What a method of the same project may do with a callback object that it gets.</summary>
[Flags]
internal enum HelperEffects
{
    /// <summary>It only looks.</summary>
    None = 0,

    /// <summary>It stores the object, hands it to other code, or is not known.</summary>
    Keeps = 1,

    /// <summary>It disposes the object.</summary>
    Disposes = 2,

    /// <summary>It hands the object to C, which keeps it.</summary>
    Registers = 4,

    /// <summary>The declaration of that C function states it.</summary>
    IsStated = 8,
}
