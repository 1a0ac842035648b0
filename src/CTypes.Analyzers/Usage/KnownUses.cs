using CTypes.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Usage;

/// <summary>What known functions do with a pointer that they are given: C11, POSIX, and .NET's own.</summary>
internal static class KnownUses
{
    private static readonly HashSet<string> s_uses = new(StringComparer.Ordinal)
    {
        "memset", "memcpy", "memmove", "memcmp", "memchr", "strlen", "strnlen", "strcpy", "strncpy", "strcat", "strncat", "strcmp", "strncmp", "snprintf", "sprintf", "qsort", "malloc_usable_size",
        "fread", "fwrite", "fgets", "fputs", "fgetc", "fputc", "getc", "putc", "ungetc", "fprintf", "fscanf", "fseek", "fseeko", "ftell", "ftello", "rewind", "feof", "ferror", "clearerr", "fileno", "fflush", "setvbuf",
        "read", "write", "pread", "pwrite", "recv", "send", "readdir", "rewinddir", "dirfd", "dlsym", "msync", "mprotect", "madvise", "mlock",
    };

    private static readonly HashSet<string> s_frees = new(StringComparer.Ordinal)
    {
        "free", "cfree", "fclose", "pclose", "closedir", "dlclose", "munmap", "sqlite3_free", "curl_free", "g_free", "xmlFree", "PyMem_Free", "CoTaskMemFree", "LocalFree", "GlobalFree", "SysFreeString",
    };

    /// <summary>Whether a function only reads or writes what the pointer leads to.</summary>
    public static bool OnlyUses(IMethodSymbol method) => Declared.SymbolOf(method) is { } symbol
        ? s_uses.Contains(symbol)
        : (KnownMethods.IsOfMarshal(method) && !KnownMethods.IsFreeOfMarshal(method)) || KnownMethods.OnlyUsesMemory(method) || KnownMethods.IsOfConsole(method) || KnownMethods.IsKeepAlive(method);

    /// <summary>Whether a function frees, and not what this call allocated.</summary>
    public static bool Frees(IMethodSymbol method, OwnedPointer owned) => Declared.SymbolOf(method) is { } symbol
        ? s_frees.Contains(symbol) || symbol == owned.Free
        : KnownMethods.IsFreeOfMarshal(method) || (KnownMethods.IsFreeOfC(method) && owned.Free != "free");
}
