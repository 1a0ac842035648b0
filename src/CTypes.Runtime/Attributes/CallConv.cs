namespace CTypes;

/// <summary>How a C function takes its arguments. It matters on 32-bit x86 only: 64-bit platforms have one convention.</summary>
public enum CallConv
{
    /// <summary>C's own (<c>__cdecl</c>): the caller clears the stack.</summary>
    Cdecl,

    /// <summary>The Windows API's (<c>__stdcall</c>): the function clears the stack.</summary>
    Stdcall,

    /// <summary>That of C++ member functions on Windows (<c>__thiscall</c>): the object is the first argument.</summary>
    Thiscall,

    /// <summary><c>__fastcall</c>. The .NET runtime refuses it on every platform, so a declaration with it is an error.</summary>
    Fastcall,
}
