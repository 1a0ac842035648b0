using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What a <c>[Callback]</c> class says of its C function pointer type.</summary>
/// <param name="RestType">Null for none or unknown.</param>
/// <param name="UserData">The position of the argument that carries the handler; -1 for none.</param>
/// <param name="OnError">What C gets after an exception, as a constant of the native type.</param>
/// <param name="Convention">The calling convention, as C# names it.</param>
/// <param name="OnErrorMethod">The generated method that decides it instead, in full; null when there is none.</param>
internal sealed record CallbackSignature(string Name, ImmutableArray<CTypeReference?> ArgTypes, CTypeReference? RestType, int UserData, string OnError, string Convention, string? OnErrorMethod, bool UseErrno)
{
    /// <summary>The encoding of text, where a parameter says no other.</summary>
    public TextCoding Coding { get; init; } = TextCoding.Default;

    /// <summary>What to write where a parameter is missing that may be the user data.</summary>
    /// <param name="index">Its place in the callback's ArgTypes; null where it may be one of several.</param>
    public static string UserDataAdvice(string callback, int? index) =>
        $"; where a void* is what the handler of {callback} is found by, write UserData = {(index is { } only ? only.ToString(System.Globalization.CultureInfo.InvariantCulture) : "its index in ArgTypes")} in the [Callback] of {callback}";

    /// <summary>The delegate that the class declares by itself; null when it has none, so that one is generated.</summary>
    public static INamedTypeSymbol? DeclaredHandler(INamedTypeSymbol type) => type.GetTypeMembers(KnownNames.Handler).FirstOrDefault(t => t.TypeKind == TypeKind.Delegate);

    public static CallbackSignature Read(INamedTypeSymbol type, AttributeData attribute, Findings findings)
    {
        string name = type.Name;
        ImmutableArray<CTypeReference?> argTypes = attribute.Named("ArgTypes") is { Kind: TypedConstantKind.Array } stated ? ArgTypesParser.Read(stated, attribute, findings, name) : [];
        Target[] targets = TargetsReader.Read(type.ContainingAssembly);
        for (int i = 0; i < argTypes.Length; i++) CheckArgument(argTypes[i], i, attribute, targets, findings, name);

        int userData = attribute.NamedInt("UserData", -1);
        if (userData >= 0 && (userData >= argTypes.Length || argTypes[userData] is not { Form: CForm.Address }))
        {
            findings.Add(Rules.ParamFlagsDoNotFit, () => attribute.Location("UserData"), ArgumentPlanner.NameOf(attribute), name, $"UserData = {userData} is no c_void_p in ArgTypes");
            userData = -1;
        }

        CTypeReference? restType = ReadResult(attribute, targets, findings, name);
        string? onErrorMethod = attribute.NamedText("OnErrorMethod") is null ? null : $"{TypeNames.FullNotNull(type)}.{GeneratedNames.ValueOnError}";
        return new CallbackSignature(name, argTypes, restType, userData, ReadOnError(attribute, restType, targets, findings, name), CallConvParser.Read(attribute), onErrorMethod, attribute.NamedFlag("UseErrno")) { Coding = TextCodings.Of(attribute, TextCoding.Default) };
    }

    /// <summary>How C's call becomes that of a handler.</summary>
    public ThunkModel Thunk(IEnumerable<ThunkParameter> parameters, ValueModel? result) => new(Name, parameters.ToEquatableArray(), result, UserData, OnError, Convention, OnErrorMethod, UseErrno);

    private static void CheckArgument(CTypeReference? type, int index, AttributeData attribute, Target[] targets, Findings findings, string name)
    {
        if (type is null) return;
        ArgumentParser.CheckByValue(type, targets, () => attribute.Location("ArgTypes", index), findings);
        if (type.Form is CForm.Adapter) findings.Add(Rules.TypeNotKnownToC, () => attribute.Location("ArgTypes", index), type.Name, name, "a C type: an adapter makes arguments of functions");
    }

    private static CTypeReference? ReadResult(AttributeData attribute, Target[] targets, Findings findings, string name)
    {
        if (attribute.NamedType("RestType") is not { SpecialType: not SpecialType.System_Void, TypeKind: not TypeKind.Error } type) return null;
        CTypeReference? result = CTypeReader.Read(type);
        if (result is null || IsRefusedAsResult(result)) findings.Add(Rules.TypeNotKnownToC, () => attribute.Location("RestType"), TypeNames.Short(type), name, Instead(type, result));
        else ArgumentParser.CheckByValue(result, targets, () => attribute.Location("RestType"), findings);
        return result;
    }

    /// <summary>Whether C gets no such result, which is reported at the callback class: what a handler returns in its place need not be judged.</summary>
    public static bool IsRefusedAsResult(CTypeReference type) => type.Form is CForm.Handle or CForm.Adapter;

    private static string Instead(ITypeSymbol type, CTypeReference? result) => result?.Form switch
    {
        CForm.Handle => "c_void_p: nobody would keep the handle open that C gets",
        CForm.Adapter => "a C type: an adapter makes arguments of functions",
        _ => AllowedTypes.Instead(type),
    };

    private static string ReadOnError(AttributeData attribute, CTypeReference? restType, Target[] targets, Findings findings, string name)
    {
        if (restType is null) return "";
        if (restType.Form is CForm.Record) return "default";
        if (attribute.Named("OnError") is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } stated && (stated.Value ?? Null(restType)) is { } value)
        {
            if (NativeConstant.Of(restType, value, targets) is string literal) return restType.Form == CForm.Scalar || literal is not ("0" or "null") ? literal : "default";
            Report(() => attribute.Location("OnError"), WhereNone(restType, value, targets));
        }
        else if (attribute.NamedText("OnErrorMethod") is not null)
        {
            return "default";
        }
        else if (!attribute.IsNotUnderstood("OnError"))
        {
            Report(attribute.Location);
        }

        return "0";

        void Report(Func<Location?> place, string where = "") =>
            findings.Add(Rules.OnErrorMissing, place, FindingProperties.Of(FindingProperties.Suggestion, OnErrorValues.For(restType)), name, restType.Name, restType.Form == CForm.Scalar ? $"a constant of {restType.Name} that" : "null, which", where);
    }

    private static object? Null(CTypeReference restType) => restType.Form == CForm.Scalar ? null : 0;

    // The value is one where the type is wide, as size_t and long are not everywhere.
    private static string WhereNone(CTypeReference restType, object value, Target[] targets) =>
        restType.Scalar is { } scalar && targets.Any(t => IsValue(restType, value, t)) && targets.FirstOrDefault(t => !IsValue(restType, value, t)) is { } narrow
            ? $"; {restType.Name} has {ScalarSizes.WidthOf(scalar, narrow)} bits on {narrow.Rid}: OnErrorMethod can tell the platforms apart"
            : "";

    private static bool IsValue(CTypeReference restType, object value, Target target) => NativeConstant.Of(restType, value, [target]) is not null;
}
