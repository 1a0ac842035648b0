namespace CTypes.Generator.Tests.TypeTable;

/// <summary>Where a value can stand between C# and C.</summary>
public enum Position
{
    /// <summary>An argument, while registers are left.</summary>
    Argument,

    /// <summary>An argument behind so many that it lies on the stack.</summary>
    StackArgument,

    /// <summary>The result.</summary>
    Result,

    /// <summary>What C stores behind a pointer: <c>out</c>, or the result by ParamFlags.</summary>
    Out,

    /// <summary>What C reads and replaces behind a pointer, by ParamFlags.</summary>
    InOut,

    /// <summary>The caller's own variable behind a pointer: <c>ref</c>.</summary>
    Reference,

    /// <summary>What C hands to a callback.</summary>
    CallbackArgument,

    /// <summary>What a callback returns to C.</summary>
    CallbackResult,

    /// <summary>A member of a value-form record.</summary>
    Field,

    /// <summary>A member of a class-form record.</summary>
    ClassField,
}
