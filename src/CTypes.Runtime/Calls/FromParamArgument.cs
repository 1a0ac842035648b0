using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: an argument that the user's adapter makes, with all that must live until the call returned.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct FromParamArgument<TAdapter, TManaged, TNative>
    where TAdapter : IFromParam<TManaged, TNative>
    where TManaged : allows ref struct
    where TNative : unmanaged
{
    private readonly CallScope _scope;

    /// <summary>Asks the adapter for the value.</summary>
    /// <remarks>The buffer is memory that does not move: the stub's <c>stackalloc</c>.</remarks>
    public FromParamArgument(TManaged value, Span<byte> buffer, string parameter, string function)
    {
        _scope = new CallScope(buffer, parameter, function);
        try
        {
            Native = TAdapter.FromParam(value, ref _scope);
        }
        catch
        {
            _scope.Dispose();
            throw;
        }
    }

    /// <summary>The value for C.</summary>
    public TNative Native { get; }

    /// <summary>Lets the adapter release the value, then what the scope holds.</summary>
    public void Dispose()
    {
        try
        {
            TAdapter.Release(Native);
        }
        finally
        {
            _scope.Dispose();
        }
    }
}
