namespace CTypes;

/// <summary>What a symbol stands for, as far as it can be told.</summary>
internal enum ElfSymbolKind
{
    Unknown,
    Function,
    Variable,
    ThreadLocal,

    /// <summary>A value that is no address (SHN_ABS).</summary>
    Number,
}
