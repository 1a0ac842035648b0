using CTypes.Generator.Emitter;
using CTypes.Generator.Emitter.Records;
using CTypes.Generator.Model;
using CTypes.Generator.Output;
using CTypes.Generator.Parser;
using CTypes.Generator.Parser.Caching;
using CTypes.Generator.Parser.Records;
using CTypes.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator;

/// <summary>The pipelines: one for each kind of declaration, from the attribute to the generated file.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CTypesGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Types<LibraryModel>(context, KnownNames.CLibrary, StepNames.Libraries,
            (type, compilation, ct) => LibraryParser.Parse(type, compilation, Quiet, ct),
            LibraryEmitter.Emit);

        Types<AnyRecordModel>(context, KnownNames.CStruct, StepNames.Structs,
            (type, compilation, _) => RecordParser.Parse(type, compilation, Quiet),
            RecordFileEmitter.Emit);

        Types<AnyRecordModel>(context, KnownNames.CUnion, StepNames.Unions,
            (type, compilation, _) => RecordParser.Parse(type, compilation, Quiet),
            RecordFileEmitter.Emit);

        Types<ArrayModel>(context, KnownNames.CArray, StepNames.Arrays,
            (type, compilation, _) => ArrayParser.Parse(type, compilation, Quiet),
            ArrayEmitter.Emit);

        Types<CallbackModel>(context, KnownNames.Callback, StepNames.Callbacks,
            (type, compilation, _) => CallbackParser.Parse(type, compilation, Quiet),
            CallbackEmitter.Emit);

        Types<HandleModel>(context, KnownNames.CHandle, StepNames.Handles,
            (type, compilation, _) => HandleParser.Parse(type, compilation, Quiet),
            HandleEmitter.Emit);

        Types<InterfaceModel>(context, KnownNames.CInterface, StepNames.Interfaces,
            (type, compilation, ct) => InterfaceParser.Parse(type, compilation, Quiet, ct),
            InterfaceEmitter.Emit);

        Types<TypedefModel>(context, KnownNames.CTypedef, StepNames.Typedefs,
            (type, _, _) => TypedefParser.Parse(type, Quiet),
            TypedefEmitter.Emit);

        Declarations<StaticCallbackModel>(context, KnownNames.Callback, StepNames.StaticCallbacks,
            (node, _) => node is MethodDeclarationSyntax,
            (c, _) => StaticCallbackParser.Parse((IMethodSymbol)c.TargetSymbol, c.SemanticModel.Compilation, Quiet),
            StaticCallbackEmitter.Emit);

        Declarations<StrayFunctionModel>(context, KnownNames.CFunction, StepNames.StrayFunctions,
            (node, _) => node is MethodDeclarationSyntax && StrayFunctionParser.CanBe(node),
            (c, _) => StrayFunctionParser.Parse((IMethodSymbol)c.TargetSymbol, Quiet),
            StrayFunctionEmitter.Emit);

        Declarations<StrayVariableModel>(context, KnownNames.CVariable, StepNames.StrayVariables,
            (node, _) => node is PropertyDeclarationSyntax && StrayFunctionParser.CanBe(node),
            (c, _) => VariableParser.ParseStray((IPropertySymbol)c.TargetSymbol, Quiet),
            VariableEmitter.Emit);
    }

    // The analyzer reports; here findings only decide what can be emitted.
    private static Findings Quiet => new(wantsLocations: false);

    private static void Types<T>(
        IncrementalGeneratorInitializationContext context, string attribute, string step,
        Func<INamedTypeSymbol, Compilation, CancellationToken, T?> parse, Func<T, string> emit)
        where T : FileModel =>
        Declarations(context, attribute, step,
            (node, _) => node is TypeDeclarationSyntax,
            (c, ct) => parse((INamedTypeSymbol)c.TargetSymbol, c.SemanticModel.Compilation, ct),
            emit);

    private static void Declarations<T>(
        IncrementalGeneratorInitializationContext context, string attribute, string step,
        Func<SyntaxNode, CancellationToken, bool> isCandidate, Func<GeneratorAttributeSyntaxContext, CancellationToken, T?> parse, Func<T, string> emit)
        where T : FileModel
    {
        Readings<T> readings = new();
        T? Read(GeneratorAttributeSyntaxContext c, CancellationToken ct) => FirstAttribute.Is(c.TargetSymbol, c.TargetNode, attribute) ? parse(c, ct) : null;
        IncrementalValuesProvider<(T Model, bool ChecksArithmetic, EquatableArray<ReferenceAlias> Aliases)> declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, isCandidate, (c, ct) => (Model: readings.Of(c.TargetNode, c.TargetSymbol, c.SemanticModel.Compilation, () => Read(c, ct)), c.SemanticModel.Compilation.Options.CheckOverflow, Aliases: ReferenceAliases.Of(c.SemanticModel.Compilation)))
            .Where(declaration => declaration.Model is not null)
            .Select((declaration, _) => (declaration.Model!, declaration.CheckOverflow, declaration.Aliases))
            .WithTrackingName(step);
        context.RegisterSourceOutput(declarations, (c, declaration) =>
        {
            string source = emit(declaration.Model);
            c.AddSource(declaration.Model.Container.HintName, ReferenceAliases.In(declaration.ChecksArithmetic ? UncheckedBodies.In(source) : source, declaration.Aliases));
        });
    }
}
