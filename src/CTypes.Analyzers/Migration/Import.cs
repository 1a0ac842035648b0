using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Migration;

/// <summary>What <c>[DllImport]</c> or <c>[LibraryImport]</c> says of a method.</summary>
/// <param name="Attribute">The attribute itself.</param>
/// <param name="Library">The library's name.</param>
/// <param name="Symbol">The symbol's name.</param>
/// <param name="IsWide">Whether text is UTF-16.</param>
/// <param name="IsUtf8">Whether text is UTF-8 on all platforms.</param>
internal sealed record Import(AttributeData Attribute, string Library, string Symbol, bool IsWide, bool IsUtf8)
{
    private const int Unicode = 3;

    private static readonly HashSet<string> s_windowsLibraries = new(StringComparer.OrdinalIgnoreCase)
    {
        "advapi32", "bcrypt", "comctl32", "comdlg32", "crypt32", "dbghelp", "dwmapi", "gdi32", "iphlpapi", "kernel32", "mpr", "netapi32", "ntdll", "ole32",
        "oleaut32", "powrprof", "psapi", "rpcrt4", "secur32", "setupapi", "shell32", "shlwapi", "user32", "userenv", "uxtheme", "version", "winhttp", "wininet",
        "winmm", "ws2_32", "wtsapi32",
    };

    public bool IsLibraryImport => Attribute.AttributeClass!.Name == "LibraryImportAttribute";

    public string Name => IsLibraryImport ? "LibraryImport" : "DllImport";

    /// <summary>Whether the library is part of Windows: its functions are <c>__stdcall</c>, and its <c>wchar_t</c> is UTF-16.</summary>
    public bool IsOfWindows => s_windowsLibraries.Contains(Library.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? Library.Substring(0, Library.Length - 4) : Library);

    public bool KeepsLastError => Attribute.NamedFlag("SetLastError");

    public bool SearchesOtherSpellings => !IsLibraryImport && IsWide && IsOfWindows && !Attribute.NamedFlag("ExactSpelling");

    public static Import? Of(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute is not { AttributeClass: { Name: "DllImportAttribute" or "LibraryImportAttribute", ContainingNamespace: { Name: "InteropServices" } }, ConstructorArguments: [{ Value: string library }] }) continue;
            string symbol = attribute.NamedText("EntryPoint") ?? method.Name;
            bool isWide = attribute.NamedInt("CharSet", 0) == Unicode || attribute.NamedInt("StringMarshalling", 0) == 2;
            return new Import(attribute, library, symbol, isWide, attribute.NamedInt("StringMarshalling", 0) == 1);
        }

        return null;
    }
}
