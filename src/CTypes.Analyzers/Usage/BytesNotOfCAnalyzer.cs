using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds arrays, boxes and pointers for C, and memory that is passed to it, of types whose bytes mean something to .NET only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BytesNotOfCAnalyzer() : FunctionAnalyzer(Rules.BytesNotOfC)
{
    private protected override void RegisterMore(AnalysisContext context)
    {
        context.RegisterOperationAction(CheckCreation, OperationKind.ObjectCreation);
        context.RegisterSymbolAction(CheckDeclaration, SymbolKind.NamedType);
    }

    // new CArray<DateTime>(n), new CBox<int?>()
    private static void CheckCreation(OperationAnalysisContext context)
    {
        if (((IObjectCreationOperation)context.Operation).Type is INamedTypeSymbol { Name: "CArray" or "CBox", TypeArguments: [{ } element] } type && AttributeReading.IsOurs(type) && ForeignLayouts.Advice(element, isStated: false) is { } advice)
            context.ReportDiagnostic(Diagnostic.Create(Rules.BytesNotOfC, context.Operation.Syntax.GetLocation(), TypeNames.Short(element), advice));
    }

    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        CheckSignature(function, context);

        // A void* takes the memory of any elements.
        if (!function.Named("ArgTypes").Items().Any(type => type.Value is ITypeSymbol { Name: "c_void_p" })) return;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (MemoryType.Read(parameter.Type) is { Element: { } element } && ForeignLayouts.Advice(element, isStated: false) is { } advice)
                context.ReportDiagnostic(Diagnostic.Create(Rules.BytesNotOfC, parameter.Locations.FirstOrDefault(), TypeNames.Short(element), advice));
        }
    }

    private static void CheckDeclaration(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (AttributeReading.Find(type, KnownNames.CallbackAttribute) is { } callback) CheckSignature(callback, context);
        if (AttributeReading.Find(type, KnownNames.CTypedefAttribute) is { } typedef) CheckPointer(TypedefReader.TargetOf(typedef), () => typedef.Location(0), context);
        if (AttributeReading.Find(type, KnownNames.CArrayAttribute) is { ConstructorArguments: [{ Value: ITypeSymbol item }, ..] } array) CheckPointer(item, () => array.Location(0), context);
        bool isRecord = CTypeReader.IsRecord(type) || CTypeReader.IsClassRecord(type);
        foreach (ISymbol member in type.GetMembers()) CheckMember(member, isRecord, context);
    }

    private static void CheckSignature(AttributeData attribute, SymbolAnalysisContext context)
    {
        int index = 0;
        foreach (TypedConstant type in attribute.Named("ArgTypes").Items())
        {
            int item = index++;
            CheckPointer(type.Value as ITypeSymbol, () => attribute.Location("ArgTypes", item), context);
        }

        CheckPointer(attribute.NamedType("RestType"), () => attribute.Location("RestType"), context);
    }

    // A member of a record, or a variable.
    private static void CheckMember(ISymbol member, bool isRecord, SymbolAnalysisContext context)
    {
        ITypeSymbol? own = member switch
        {
            IFieldSymbol { IsFixedSizeBuffer: false, AssociatedSymbol: null, IsStatic: false } field when isRecord => field.Type,
            IPropertySymbol { IsPartialDefinition: true } property => property.Type,
            _ => null,
        };
        if (own is null || (!isRecord && AttributeReading.Find(member, KnownNames.CVariableAttribute) is null)) return;
        AttributeData? attribute = AttributeReading.Find(member, isRecord ? KnownNames.CFieldAttribute : KnownNames.CVariableAttribute);
        if (attribute?.NamedType("Type") is { } stated) CheckPointer(stated, () => attribute.Location("Type"), context);
        else CheckPointer(BufferType.Read(own)?.Element ?? own, () => member.Locations.FirstOrDefault(), context);
    }

    private static void CheckPointer(ITypeSymbol? type, Func<Location?> place, SymbolAnalysisContext context)
    {
        if (ForeignLayouts.Behind(type) is var (pointee, advice)) context.ReportDiagnostic(Diagnostic.Create(Rules.BytesNotOfC, place(), TypeNames.Short(pointee), advice));
    }
}
