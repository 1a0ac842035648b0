using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

/// <summary>All rules, one file each; the files' names are the rules' names.</summary>
internal static partial class Rules
{
    private const string Category = "CTypes";

    /// <summary>The rules that the parsers find.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfDeclarations =>
    [
        ArgTypesMissing,
        TypePairNotAllowed,
        PackNotAllowed,
        ParamFlagsDoNotFit,
        TypeNotPartial,
        ContainerIsGeneric,
        ParameterCountDiffers,
        RestTypeMissing,
        ErrCheckDoesNotFit,
        RecordByValueNotProven,
        FunctionOutsideLibrary,
        FieldTypeNotAllowed,
        UnionFieldWithoutOffset,
        LifetimeMissing,
        OnErrorMissing,
        HandlerDoesNotFit,
        HandleCannotBeFreed,
        UnsafeBlocksNotAllowed,
        PointerCycle,
        TypeNotKnownToC,
        ResultIgnored,
        FunctionNotStaticPartial,
        StructLayoutByHand,
        BaseTypeTaken,
        LibraryNotStatic,
        RecordNeedsProperties,
        MembersNotInOrder,
        TargetsDisagree,
        AlignNotAllowed,
        BitWidthNotAllowed,
        BitFieldNotInteger,
        FieldNameDuplicate,
        FlexibleMemberMisplaced,
        RecordTooLarge,
        LayoutDisputed,
        LayoutAssertionFails,
        MemberCannotBeSwapped,
        RecordContainsItself,
        MemberNameTaken,
        ArrayLengthNotAllowed,
        ErrorClassDoesNotFit,
        VTableIndexDoesNotFit,
        CallConvNotSupported,
        FunctionOptionsDoNotFit,
        TransitionNotSuppressible,
        SuppressedCallMayBlock,
        VariadicHasNoRoute,
        DependsOnDoesNotFit,
        HandleTypeNotAllowed,
        LifetimeDoesNotFit,
        TypedefDoesNotFit,
        FreeDoesNotFit,
        BufferDoesNotFit,
        BufferNotWritable,
        TargetNotKnown,
        AttributeValueNotPossible,
        AttributeHasNoEffect,
        ViewMayOutliveText,
        TextIsCopied,
        ReadOnlyMemoryIsWritten,
        TypeDoesNotFitAttribute,
    ];
}
