using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Strategies;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Pairs what C hands to a callback with the parameters of the C# method or delegate that receives it.</summary>
/// <param name="method">The method, or the delegate's Invoke.</param>
/// <param name="signature">C's side.</param>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="handler">The Invoke of the delegate that the callback class declares, where the method is another: the encodings stated there hold for it too.</param>
internal sealed class ThunkParser(IMethodSymbol method, CallbackSignature signature, Findings findings, IMethodSymbol? handler = null)
{
    private readonly string _what = method.MethodKind == MethodKind.DelegateInvoke ? $"{signature.Name}.{method.ContainingType.Name}" : method.Name;

    public static string DefaultName(int index) => $"arg{index}";

    /// <summary>The thunk of the method; null when it does not fit.</summary>
    /// <param name="place">What is reported where the number of parameters differs.</param>
    public ThunkModel? Parse(Func<Location?> place)
    {
        int shown = signature.ArgTypes.Length - (signature.UserData >= 0 ? 1 : 0);
        if (method.Parameters.Length != shown)
        {
            findings.Add(Rules.HandlerDoesNotFit, place, _what, $"it has {Plural(method.Parameters.Length)}, but C hands over {Plural(shown)}{(signature.UserData >= 0 ? " besides the user data" : "")}; declare one for each of ArgTypes{UserDataAdvice(shown)}");
            return null;
        }

        List<ThunkParameter> parameters = [];
        int next = 0;
        for (int i = 0; i < signature.ArgTypes.Length; i++)
        {
            if (i == signature.UserData)
            {
                parameters.Add(new ThunkUserData("userData"));
                continue;
            }

            TextCoding around = handler?.Parameters.ElementAtOrDefault(next) is { } stated ? TextCodings.Nearest(stated.GetAttributes(), signature.Coding) : signature.Coding;
            IParameterSymbol parameter = method.Parameters[next++];
            if (signature.ArgTypes[i].With(TextCodings.Nearest(parameter.GetAttributes(), around)) is not { } type) continue;
            int mark = findings.Mark;
            if (Match(type, parameter) is { } fitting)
            {
                parameters.Add(fitting);
                if (fitting is not ThunkSpan) StatedLengths.RefuseIn(parameter, type, findings, _what);
                HandlerAttributes.RefuseFree(parameter, type, findings, _what);
            }
            else if (findings.Mark == mark) findings.Add(Rules.TypePairNotAllowed, () => parameter.Locations.FirstOrDefault(), parameter.Name, _what, TypeNames.Short(parameter), type.Name, Allowed(type) + AllowedTypes.OfTruth(type, parameter.Type));
        }

        if (signature.ArgTypes.Contains(null)) return null;    // reported at the callback class
        return signature.Thunk(parameters, ParseResult());
    }

    // The handler of who does not know UserData has no parameter for it.
    private string UserDataAdvice(int shown)
    {
        if (signature.UserData >= 0 || method.Parameters.Length != shown - 1) return "";
        int[] addresses = [.. Enumerable.Range(0, shown).Where(i => signature.ArgTypes[i] is { Form: CForm.Address })];
        return addresses.Length == 0 ? "" : CallbackSignature.UserDataAdvice(signature.Name, addresses is [int only] ? only : null);
    }

    /// <summary>The thunk of the handler that is generated when none is declared.</summary>
    public static ThunkModel ParseDefault(CallbackSignature signature)
    {
        IEnumerable<ThunkParameter> parameters = signature.ArgTypes.Select((type, index) =>
            index == signature.UserData ? (ThunkParameter)new ThunkUserData("userData") : DefaultParameter(type, index));
        return signature.Thunk(parameters, signature.RestType is null ? null : DefaultValue(signature.RestType));
    }

    private static ThunkParameter DefaultParameter(CTypeReference? type, int index) => type is { Form: CForm.Handle, Symbol: { } handle }
        ? new ThunkHandle(DefaultName(index), TypeNames.FullNotNull(handle), HandleTypes.Stored(handle), NullAllowed: true)
        : new ThunkValue(DefaultName(index), DefaultValue(type));

    private static ValueModel DefaultValue(CTypeReference? type)
    {
        if (type is null) return new ValueModel(ValueForm.Same, "?", "nint", "nint");
        string managed = DefaultHandlerTypes.Of(type);
        string native = type.NativeType;
        if (type.Scalar == Abi.Scalar.WChar) return new ValueModel(ValueForm.Character, type.Name, native, managed) { Character = CharacterMatcher.WideCode(isWrapped: managed != native) };
        ValueForm form = managed == native ? ValueForm.Same : managed == "bool" ? ValueForm.Bool : ValueForm.Cast;
        return new ValueModel(form, type.Name, native, managed, True: type.True);
    }

    private ThunkParameter? Match(CTypeReference type, IParameterSymbol parameter)
    {
        string name = MethodSignature.Escape(parameter.Name);
        if (parameter.RefKind != RefKind.None)
        {
            string modifier = parameter.RefKind switch { RefKind.Out => "out", RefKind.Ref => "ref", _ => "in" };
            return type.Form == CForm.Pointer && ElementMatcher.Matches(type, parameter.Type) ? new ThunkReference(name, modifier, TypeNames.Full(parameter.Type)) : null;
        }

        if (type.Form == CForm.Handle)
        {
            bool fits = SymbolEqualityComparer.Default.Equals(type.Symbol, parameter.Type);
            return fits ? new ThunkHandle(name, TypeNames.FullNotNull(parameter.Type), HandleTypes.Stored(parameter.Type), parameter.Type.NullableAnnotation != NullableAnnotation.NotAnnotated) : null;
        }

        if (BufferType.Read(parameter.Type) is { IsArray: false } span && type.Form is not CForm.Text) return MatchSpan(type, parameter, span);
        return ValueMatcher.Match(type, parameter.Type, Direction.FromC) switch
        {
            { Form: ValueForm.Record } record => new ThunkRecord(name, record.ManagedType, record.NullAllowed),
            { } value => new ThunkValue(name, value),
            null => null,
        };
    }

    private ThunkSpan? MatchSpan(CTypeReference type, IParameterSymbol parameter, BufferType span)
    {
        bool fits = type.Form == CForm.Address ? span.Element.IsUnmanagedType : type.Form == CForm.Pointer && ElementMatcher.Matches(type, span.Element);
        if (!fits || ThunkLengths.Of(parameter, method, signature, findings, _what) is not { } length) return null;
        return new ThunkSpan(MethodSignature.Escape(parameter.Name), TypeNames.Full(parameter.Type), TypeNames.Full(span.Element), length);
    }

    private ValueModel? ParseResult()
    {
        if (signature.RestType is not { } type)
        {
            if (!method.ReturnsVoid) findings.Add(Rules.TypePairNotAllowed, () => Places.ReturnTypeOf(method), "result", _what, TypeNames.Short(method.ReturnType), "void", "void");
            return null;
        }

        TextCoding around = handler is null ? signature.Coding : TextCodings.Nearest(handler.GetReturnTypeAttributes(), signature.Coding);
        type = type.With(TextCodings.Nearest(method.GetReturnTypeAttributes(), around))!;
        ValueModel? value = method.ReturnsVoid || method.ReturnsByRef || method.ReturnsByRefReadonly ? null : ValueMatcher.Match(type, method.ReturnType, Direction.ToC);
        if (value is null && !CallbackSignature.IsRefusedAsResult(type)) findings.Add(Rules.TypePairNotAllowed, () => Places.ReturnTypeOf(method), "result", _what, TypeNames.Short(method.ReturnType), type.Name, Allowed(type) + AllowedTypes.OfTruth(type, method.ReturnType));
        return value;
    }

    private static string Plural(int parameters) => parameters == 1 ? "1 parameter" : $"{parameters} parameters";

    private static string Allowed(CTypeReference type) => type.Form switch
    {
        CForm.Text => "c_char_p, byte* or nint (a string or ReadOnlySpan<byte> only as a parameter)",
        CForm.WideText => "c_wchar_p or nint (a string only as a parameter)",
        CForm.Pointer when CTypeReader.IsClassRecord(type.PointeeSymbol) => $"{type.PointeeSymbol!.Name} (only as a parameter), {type.Name} or nint",
        CForm.Pointer when !AllowedTypes.IsInMemory(type) => $"{type.Name} or nint",
        CForm.Pointer when type.PointeeSymbol is { } pointee => $"in, ref or out {TypeNames.Short(pointee)}, a span with [Buffer(LengthFrom = …)], {type.Name}, {TypeNames.Short(pointee)}* or nint",
        CForm.Address => "nint, void* or c_void_p",
        CForm.Callback => $"CFunctionPointer<{type.Name}> or nint",
        _ => AllowedTypes.For(type),
    };
}
