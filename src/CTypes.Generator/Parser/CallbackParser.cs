using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[Callback]</c> class.</summary>
internal static class CallbackParser
{
    private const string Base = "CallbackHandle";

    public static CallbackModel? Parse(INamedTypeSymbol type, Compilation compilation, Findings findings)
    {
        if (type.TypeKind != TypeKind.Class || AttributeReading.Find(type, KnownNames.CallbackAttribute) is not { } attribute) return null;
        int mark = findings.Mark;
        ContainerModel? container = ContainerParser.Parse(type, findings);
        BaseTypes.Check(type, Base, findings);
        OwnMembers.CheckConstructors(type, findings, [KnownNames.Handler]);
        UnsafeCode.Check(type, compilation, findings);
        bool invokeIsTaken = GeneratedNames.AreTaken(type, GeneratedNames.Invoke, findings);
        bool lendIsTaken = GeneratedNames.AreTaken(type, GeneratedNames.Lend, findings);

        if (!HandlerVisibility.IsDelegate(type, findings)) return null;
        CallbackSignature signature = CallbackSignature.Read(type, attribute, findings);
        CallConvParser.Check(attribute, type.Name, TargetsReader.Read(compilation), findings);
        INamedTypeSymbol? handler = CallbackSignature.DeclaredHandler(type);
        IMethodSymbol? declared = handler?.DelegateInvokeMethod;
        DelegateModel? generated = declared is null ? DefaultHandler(signature) : null;
        ThunkModel? thunk = declared is null ? ThunkParser.ParseDefault(signature) : new ThunkParser(declared, signature, findings).Parse(() => handler!.Locations.FirstOrDefault());
        bool canShow = HandlerVisibility.Check(type, handler, signature, findings);

        if (container is null || !canShow) return null;
        MemberNames names = new(type);
        OnErrorModel? onError = OnErrorParser.Parse(type, attribute, thunk, signature, findings);
        DispatchModel? dispatch = DispatchParser.Parse(type, attribute, thunk, names, findings);
        string? broken = findings.FirstErrorSince(mark) ?? new Dependencies(compilation).BrokenObject(signature.ArgTypes);
        InvokeParser invoke = new(type, attribute, signature);
        FunctionModel? call = invokeIsTaken || type.IsStatic ? null : declared is null ? invoke.ParseDefault(generated!, thunk!, broken) : invoke.Parse(declared, compilation, broken);
        return new CallbackModel(
            container with { Deprecations = Deprecations.NamedBy(type, findings) },
            TypeNames.Own(type),
            generated,
            new CallbackNames(names.Take("Table"), names.Take("Thunk")),
            thunk,
            onError,
            dispatch,
            call,
            broken,
            new TakenOfCallback(BaseTypes.IsTaken(type, Base), OwnMembers.HasConstructor(type, KnownNames.Handler), lendIsTaken));
    }

    private static DelegateModel DefaultHandler(CallbackSignature signature)
    {
        IEnumerable<string> parameters = signature.ArgTypes
            .Select((type, index) => (Type: type, Index: index))
            .Where(argument => argument.Index != signature.UserData && argument.Type is not null)
            .Select(argument => $"{DefaultHandlerTypes.Of(argument.Type!)} {ThunkParser.DefaultName(argument.Index)}");
        return new DelegateModel(signature.RestType is null ? "void" : DefaultHandlerTypes.Of(signature.RestType), parameters.ToEquatableArray());
    }
}
