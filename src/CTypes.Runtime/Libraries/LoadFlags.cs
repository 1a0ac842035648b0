namespace CTypes;

/// <summary>
/// How a library is loaded, as ctypes' <c>mode</c> and <c>winmode</c>. The first group is for <c>dlopen</c> and has no effect
/// on Windows, the second is for <c>LoadLibraryEx</c> and has no effect elsewhere, so that one declaration can state both.
/// </summary>
[Flags]
public enum LoadFlags
{
    /// <summary>As .NET loads a library: its symbols are its own, functions are bound when they are first called.</summary>
    Default = 0,

    /// <summary>Libraries that are loaded later can use this one's symbols (<c>RTLD_GLOBAL</c>).</summary>
    Global = 0x1,

    /// <summary>The symbols are seen only through this library (<c>RTLD_LOCAL</c>), which is the default. Not together with <see cref="Global"/>.</summary>
    Local = 0x2,

    /// <summary>All symbols that the library needs are bound while it loads, and a missing one fails there (<c>RTLD_NOW</c>).</summary>
    Now = 0x4,

    /// <summary>The library prefers its own symbols to global ones (<c>RTLD_DEEPBIND</c>). Only glibc has it; on macOS every library does so by itself.</summary>
    DeepBind = 0x8,

    /// <summary>Windows: dependencies are looked for in the library's own folder (<c>LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR</c>).</summary>
    SearchDllLoadDirectory = 0x100,

    /// <summary>Windows: the application's folder is searched (<c>LOAD_LIBRARY_SEARCH_APPLICATION_DIR</c>).</summary>
    SearchApplicationDirectory = 0x200,

    /// <summary>Windows: folders added with <c>AddDllDirectory</c> are searched (<c>LOAD_LIBRARY_SEARCH_USER_DIRS</c>).</summary>
    SearchUserDirectories = 0x400,

    /// <summary>Windows: the system folder is searched (<c>LOAD_LIBRARY_SEARCH_SYSTEM32</c>).</summary>
    SearchSystem32 = 0x800,

    /// <summary>Windows: application, user and system folders are searched (<c>LOAD_LIBRARY_SEARCH_DEFAULT_DIRS</c>).</summary>
    SearchDefaultDirectories = 0x1000,

    /// <summary>Windows: the old search order with the current folder and <c>PATH</c> (<c>winmode=0</c>).</summary>
    SearchLegacy = 0x10000,
}
