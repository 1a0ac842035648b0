using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>How C is called: where the address comes from and by which convention.</summary>
/// <param name="Convention">As C# names it in <c>unmanaged[…]</c>.</param>
/// <param name="SuppressesTransition">Whether the collector is not told of the call.</param>
/// <param name="AltSymbols">Other symbols to look for, in order.</param>
/// <param name="Ordinal">The number of a Windows export; 0 for none.</param>
/// <param name="HasName">The property that tells whether an optional function is there.</param>
/// <param name="Import">The <c>DllImport</c> that stands in for the address.</param>
/// <param name="Variadic">How the arguments of <c>...</c> are passed.</param>
internal sealed record CallModel(
    string Convention,
    bool SuppressesTransition = false,
    EquatableArray<string> AltSymbols = default,
    int Ordinal = 0,
    string? HasName = null,
    ImportModel? Import = null,
    VariadicModel? Variadic = null)
{
    public const string Cdecl = "Cdecl";
    public const string Stdcall = "Stdcall";

    /// <summary>A function of an object: Windows returns records from these in another way.</summary>
    public const string Member = "Stdcall, MemberFunction";
}

/// <summary>An extern method that the runtime binds.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Verifier">The method that compares the layouts of the library's records before the first call; null when there are none.</param>
internal sealed record ImportModel(string Method, string? Verifier);
