namespace CTypes;

/// <summary>The direction of each C argument, in the order of <see cref="CFunctionAttribute.ArgTypes"/>.</summary>
/// <param name="flags">One flag per C argument.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ParamFlagsAttribute(params ParamFlag[] flags) : Attribute
{
    /// <summary>The flags given to the constructor.</summary>
    public ParamFlag[] Flags { get; } = flags;
}

/// <summary>ctypes' <c>paramflags</c>.</summary>
[Flags]
public enum ParamFlag
{
    /// <summary>C reads the argument; it is a parameter of the method.</summary>
    In = 1,

    /// <summary>C writes through the pointer; the value leaves the parameter list and becomes (part of) the method's result.</summary>
    Out = 2,

    /// <summary>C reads and writes through the pointer: the value is a parameter, and what C left there is (part of) the result.</summary>
    InOut = In | Out,

    /// <summary>With <see cref="In"/>: zero is passed and the argument is never a parameter of the method.</summary>
    DefaultZero = 4,
}
