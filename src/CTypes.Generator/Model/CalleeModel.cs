namespace CTypes.Generator.Model;

/// <summary>Where the address of a C function comes from, when it is no symbol of the library.</summary>
internal abstract record CalleeModel;

/// <summary>A function pointer in the hands of the caller.</summary>
/// <param name="Parameter">The method's parameter that holds it.</param>
/// <param name="Callback">The callback class that declares its type, as errors name it.</param>
internal sealed record PointerCallee(string Parameter, string Callback) : CalleeModel;

/// <summary>A function of an object's table; the object is C's first argument.</summary>
/// <param name="Index">The function's place in the table.</param>
internal sealed record VTableCallee(int Index) : CalleeModel;
