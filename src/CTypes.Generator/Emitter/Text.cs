using System.Globalization;
using System.Text;
using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Names and literals that generated code is full of.</summary>
internal static class Text
{
    public const string WhyBroken = "/// <summary>Always throws: the declaration breaks a rule that the compiler reported.</summary>";

    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"CTypes\", null)]";
    public const string Inline = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";
    public const string NoInlining = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";
    public const string SkipLocalsInit = "[global::System.Runtime.CompilerServices.SkipLocalsInit]";
    public const string NotForEditors = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
    public const string UnscopedRef = "[global::System.Diagnostics.CodeAnalysis.UnscopedRef]";
    public const string DllImport = "global::System.Runtime.InteropServices.DllImport";
    public const string MemoryMarshal = "global::System.Runtime.InteropServices.MemoryMarshal";

    /// <summary>The encoding and its errors as arguments of the runtime's conversions.</summary>
    public static string Encoding(TextCoding coding) => $"global::CTypes.CEncoding.{coding.Encoding}, {Errors(coding)}";

    public static string Errors(TextCoding coding) => $"global::CTypes.CEncodingErrors.{coding.Errors}";

    /// <summary>What stands in the place of a member whose declaration breaks a rule.</summary>
    public static string WrongDeclaration(string member, string rule) => $"throw global::CTypes.Argument.WrongDeclaration({Literal(member)}, {Literal(rule)})";

    /// <summary>What makes a static method a function of C's.</summary>
    public static string Unmanaged(string convention) => $"[global::System.Runtime.InteropServices.UnmanagedCallersOnly(CallConvs = [typeof(global::System.Runtime.CompilerServices.CallConv{convention})])]";

    /// <summary>A member of the enumeration in which .NET names calling conventions.</summary>
    public static string CallingConvention(string convention) => "global::System.Runtime.InteropServices.CallingConvention." + convention switch
    {
        CallModel.Stdcall => "StdCall",
        "Thiscall" => "ThisCall",
        "Fastcall" => "FastCall",
        _ => convention,
    };

    /// <summary>The modifier of a struct's property that has the name of a method which all structs inherit.</summary>
    public static string Hiding(string property) => property is "Equals" or "GetHashCode" or "GetType" or "MemberwiseClone" or "ReferenceEquals" or "ToString" ? "new " : "";

    /// <summary>Text as it stands in a documentation comment.</summary>
    public static string Xml(string text) => OnOneLine(text.Replace("&", "&amp;").Replace("<", "&lt;"));

    /// <summary>A number as C# has it, whatever sign the machine's language writes.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Literal(string text) => "\"" + OnOneLine(text.Replace("\\", "\\\\").Replace("\"", "\\\"")) + "\"";

    /// <summary>Text as it stands in a comment: what ends a line, cannot be seen, or is no character, is written as in a literal.</summary>
    public static string OnOneLine(string text)
    {
        if (!text.Where((_, i) => IsEscaped(text, i)).Any()) return text;
        StringBuilder line = new();
        for (int i = 0; i < text.Length; i++) line.Append(IsEscaped(text, i) ? $"\\u{((int)text[i]).ToString("x4", CultureInfo.InvariantCulture)}" : text[i].ToString());
        return line.ToString();
    }

    private static bool IsEscaped(string text, int index) => char.IsControl(text[index]) || text[index] is '\u2028' or '\u2029' || Surrogates.IsLone(text, index);
}
