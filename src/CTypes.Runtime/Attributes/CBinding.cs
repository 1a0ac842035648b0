namespace CTypes;

/// <summary>How a function is reached.</summary>
public enum CBinding
{
    /// <summary>Through its address, which is looked up at the first call.</summary>
    Calli,

    /// <summary>
    /// Through a <c>DllImport</c> that the runtime binds, for libraries that are linked statically and for NativeAOT's direct P/Invoke.
    /// Errors of loading are the runtime's own: <see cref="DllNotFoundException"/>, <see cref="EntryPointNotFoundException"/>.
    /// </summary>
    DllImport,
}
