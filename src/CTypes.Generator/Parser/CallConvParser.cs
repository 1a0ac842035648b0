using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads calling conventions.</summary>
internal static class CallConvParser
{
    private const string Named = "CallConv";
    private const string Thiscall = "Thiscall";
    private const string Fastcall = "Fastcall";

    private static readonly string[] s_names = [CallModel.Cdecl, "Stdcall", Thiscall, Fastcall];

    /// <summary>The convention that one of the attributes states, the first one first; cdecl where none does.</summary>
    public static string Read(params AttributeData?[] attributes)
    {
        int stated = StatedBy(attributes)?.NamedInt(Named, 0) ?? 0;
        return stated >= 0 && stated < s_names.Length ? s_names[stated] : CallModel.Cdecl;
    }

    /// <summary>Reports a convention that the runtime refuses.</summary>
    public static void Check(AttributeData attribute, string name, Target[] targets, Findings findings)
    {
        if (StatedBy(attribute) is null) return;
        string? problem = Read(attribute) switch
        {
            Fastcall => "the .NET runtime refuses Fastcall on every platform; write Cdecl, which is the same on 64-bit targets",
            Thiscall when targets.FirstOrDefault(target => target.Calls == CallRules.SysVX86) is { } target => $"the .NET runtime knows Thiscall on 32-bit Windows only, not on {target.Rid}; write Cdecl, or leave that target out of CTypesTargets",
            _ => null,
        };
        if (problem is not null) findings.Add(Rules.CallConvNotSupported, () => attribute.Location(Named), name, problem);
    }

    private static AttributeData? StatedBy(params AttributeData?[] attributes) => attributes.FirstOrDefault(attribute => attribute?.Named(Named) is not null);
}
