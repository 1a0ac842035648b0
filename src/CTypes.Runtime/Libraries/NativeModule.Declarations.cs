using System.ComponentModel;

namespace CTypes;

/// <content>What generated code says of a library that is not loaded yet.</content>
public sealed partial class NativeModule
{
    /// <summary>
    /// For generated code: a library that is not loaded yet. It comes into being when it is first asked for, and not in a
    /// field initializer, because an initializer in the user's half may call a function first.
    /// </summary>
    /// <param name="module">Where it is kept.</param>
    /// <param name="owner">The class that declares the library; its assembly's native folders are searched.</param>
    /// <param name="verifyLayouts">Compares the layouts of the records that the library's functions use; null when they use none.</param>
    /// <param name="name">The declared name.</param>
    /// <param name="names">Names to try first.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static NativeModule Declare(ref NativeModule? module, Type owner, Action? verifyLayouts, string name, params string[] names) =>
        Declare(ref module, owner, verifyLayouts, LoadFlags.Default, [], name, names);

    /// <summary>For generated code: a library that is not loaded yet, with all that its declaration can say.</summary>
    /// <param name="module">Where it is kept.</param>
    /// <param name="owner">The class that declares the library.</param>
    /// <param name="verifyLayouts">Compares the layouts of the records that the library's functions use.</param>
    /// <param name="flags">How it is loaded.</param>
    /// <param name="searchPath">Folders to look in first.</param>
    /// <param name="name">The declared name.</param>
    /// <param name="names">Names to try first.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static NativeModule Declare(ref NativeModule? module, Type owner, Action? verifyLayouts, LoadFlags flags, string[] searchPath, string name, params string[] names) =>
        Declare(ref module, new LibraryDeclaration(owner.Assembly, verifyLayouts, name, names, searchPath, flags), isOfObject: false);

    /// <summary>For generated code: a library that is not loaded yet, with a method, <paramref name="resolver"/>, that is asked for what the file does not export.</summary>
    /// <inheritdoc cref="Declare(ref NativeModule?, Type, Action?, LoadFlags, string[], string, string[])"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static NativeModule Declare(ref NativeModule? module, Type owner, Action? verifyLayouts, LoadFlags flags, string[] searchPath, Func<string, nint> resolver, string name, params string[] names) =>
        Declare(ref module, new LibraryDeclaration(owner.Assembly, verifyLayouts, name, names, searchPath, flags, new SymbolResolver(resolver)), isOfObject: false);

    /// <summary>For generated code: the library of an object, which the object's Dispose closes.</summary>
    /// <inheritdoc cref="Declare(ref NativeModule?, Type, Action?, LoadFlags, string[], string, string[])"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static NativeModule DeclareForObject(ref NativeModule? module, Type owner, Action? verifyLayouts, LoadFlags flags, string[] searchPath, string name, params string[] names) =>
        Declare(ref module, new LibraryDeclaration(owner.Assembly, verifyLayouts, name, names, searchPath, flags), isOfObject: true);

    /// <summary>For generated code: the library of an object, with a method, <paramref name="resolver"/>, that is asked for what the file does not export.</summary>
    /// <inheritdoc cref="Declare(ref NativeModule?, Type, Action?, LoadFlags, string[], Func{string, nint}, string, string[])"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static NativeModule DeclareForObject(ref NativeModule? module, Type owner, Action? verifyLayouts, LoadFlags flags, string[] searchPath, Func<string, nint> resolver, string name, params string[] names) =>
        Declare(ref module, new LibraryDeclaration(owner.Assembly, verifyLayouts, name, names, searchPath, flags, new SymbolResolver(resolver)), isOfObject: true);

    private static NativeModule Declare(ref NativeModule? module, LibraryDeclaration library, bool isOfObject)
    {
        NativeModule declared = new(library, isOfObject);
        return Interlocked.CompareExchange(ref module, declared, null) ?? declared;
    }
}
