namespace CTypes;

/// <summary>An object that can be passed to C by itself, as ctypes' <c>_as_parameter_</c>: wherever C has an argument of that type.</summary>
/// <typeparam name="TNative">What C gets: a C# primitive, a c_ type, <c>nint</c> for an address, or a <c>POINTER&lt;T&gt;</c>.</typeparam>
public interface ICParameter<out TNative>
{
    /// <summary>The value for C. The object is kept alive until the call returned.</summary>
    TNative AsParameter { get; }
}
