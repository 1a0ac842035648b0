using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads the <c>[CError]</c>s of a class: which exception class stands for which code.</summary>
internal static class ErrorClassParser
{
    private const string MethodName = "CreateError";

    /// <summary>The classes; null when there are none.</summary>
    /// <param name="others">Another class whose codes hold too, where the class itself has no other word for them.</param>
    public static ErrorClassesModel? Parse(INamedTypeSymbol type, Compilation compilation, Func<string, string> takeName, Findings findings, ITypeSymbol? others = null)
    {
        Dictionary<int, ErrorClassModel> classes = Read(type, type, compilation, findings);
        if (others is not null)
        {
            foreach (ErrorClassModel error in Read(others, type, compilation, new Findings(wantsLocations: false)).Values)
            {
                if (!classes.ContainsKey(error.Code)) classes.Add(error.Code, error);
            }
        }

        return classes.Count == 0 ? null : new ErrorClassesModel(takeName(MethodName), classes.Values.OrderBy(error => error.Code).ToEquatableArray());
    }

    private static Dictionary<int, ErrorClassModel> Read(ITypeSymbol declaring, INamedTypeSymbol user, Compilation compilation, Findings findings)
    {
        Dictionary<int, ErrorClassModel> classes = [];
        foreach (AttributeData attribute in declaring.GetAttributes().Where(a => a.AttributeClass is { Name: KnownNames.CErrorAttribute } t && AttributeReading.IsOurs(t)))
        {
            if (attribute.ConstructorArguments is not [{ Value: int or uint } number, { Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } exception }] || AttributeValues.RuleOf(attribute) is not null) continue;
            int code = number.Value is int value ? value : unchecked((int)(uint)number.Value!);
            if (classes.TryGetValue(code, out ErrorClassModel? former))
                findings.Add(Rules.ErrorClassDoesNotFit, () => attribute.Location(0), declaring.Name, $"code {code} already stands for {former.Type.Replace("global::", "")}; remove one of the two");
            else if (Problem(exception, user, compilation, out ErrorClassConstructor constructor) is string problem)
                findings.Add(Rules.ErrorClassDoesNotFit, () => attribute.Location(1), declaring.Name, problem);
            else
                classes.Add(code, new ErrorClassModel(code, TypeNames.FullNotNull(exception), constructor));
        }

        return classes;
    }

    private static string? Problem(INamedTypeSymbol exception, INamedTypeSymbol user, Compilation compilation, out ErrorClassConstructor constructor)
    {
        constructor = default;
        if (exception.IsUnboundGenericType) return $"{exception.Name} is generic; name it with its type arguments";
        if (!IsException(exception)) return $"{exception.Name} is no Exception and cannot be thrown; derive it from Exception";
        if (exception.IsAbstract) return $"{exception.Name} is abstract; name a class that can be made";
        ISymbol? required = Required(exception);
        bool needsValues = false;
        foreach (ErrorClassConstructor shape in (ReadOnlySpan<ErrorClassConstructor>)[ErrorClassConstructor.FunctionAndCode, ErrorClassConstructor.MessageAndCode, ErrorClassConstructor.Message])
        {
            constructor = shape;
            IMethodSymbol[] fitting = [.. exception.InstanceConstructors.Where(c => Has(c, shape) && compilation.IsSymbolAccessibleWithin(c, user))];
            if (fitting.Any(c => required is null || AttributeReading.FindAny(c, "SetsRequiredMembersAttribute") is not null)) return null;
            needsValues |= fitting.Length > 0;
        }

        if (needsValues) return $"'{required!.Name}' of {exception.Name} is required, and only its author knows its value; remove 'required', or write [SetsRequiredMembers] on the constructor";
        return $"{exception.Name} has no constructor (CFunctionInfo, int), (string message, int code) or (string message) that {user.Name} can call; add one of them";
    }

    private static bool Has(IMethodSymbol constructor, ErrorClassConstructor shape)
    {
        if (constructor.Parameters.Any(p => p.RefKind != RefKind.None)) return false;
        ITypeSymbol[] types = [.. constructor.Parameters.Select(p => p.Type)];
        return shape switch
        {
            ErrorClassConstructor.FunctionAndCode => types is [{ Name: KnownNames.CFunctionInfo } info, { SpecialType: SpecialType.System_Int32 }] && AttributeReading.IsOurs(info),
            ErrorClassConstructor.MessageAndCode => types is [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_Int32 }],
            _ => types is [{ SpecialType: SpecialType.System_String }],
        };
    }

    private static ISymbol? Required(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t.GetMembers().FirstOrDefault(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) is { } required) return required;
        }

        return null;
    }

    private static bool IsException(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        }

        return false;
    }
}
