namespace CTypes;

/// <summary>
/// The method of a library class that is asked for the symbols which the file does not export: OpenGL's and Vulkan's functions
/// are handed out by another function.
/// </summary>
/// <param name="method">The method; it returns 0 where it knows no address.</param>
internal sealed class SymbolResolver(Func<string, nint> method)
{
    /// <summary>The end of the first 64 KiB, where no system puts a function. <c>wglGetProcAddress</c> returns 1, 2, 3 and -1 for what it does not know.</summary>
    private const nint LowestAddress = 0x10000;

    [ThreadStatic]
    private static HashSet<SymbolResolver>? t_underWay;

    /// <summary>Whether this thread asks the method just now.</summary>
    public bool IsUnderWay => t_underWay?.Contains(this) == true;

    /// <summary>Asks the method, unless it is what wants the symbol.</summary>
    public bool TryResolve(string symbol, out nint address)
    {
        address = 0;
        HashSet<SymbolResolver> underWay = t_underWay ??= [];
        if (!underWay.Add(this)) return false;
        try
        {
            nint known = method(symbol);
            if (known is >= LowestAddress or < -1) address = known;
        }
        finally
        {
            underWay.Remove(this);
        }

        return address != 0;
    }
}
