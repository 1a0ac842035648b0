using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Where the functions of an interface are: in the table of the object.</summary>
/// <param name="module">The library that has the functions that free; null when none is stated.</param>
internal sealed class InterfaceTable(string? module)
{
    private const string VTableIndex = "VTableIndex";

    private readonly List<IidModel> _iids = [];

    public IReadOnlyList<IidModel> Iids => _iids;

    public string Module => module ?? "";

    /// <summary>The function's place in the table; what is wrong with it is reported.</summary>
    public CalleeModel Place(FunctionContext function)
    {
        (IMethodSymbol method, AttributeData attribute, _, string name) = function;
        Findings findings = function.Findings;
        int index = attribute.NamedInt(VTableIndex, -1);
        if (attribute.FirstText() is not null)
            findings.Add(Rules.VTableIndexDoesNotFit, () => attribute.Location(0), name, "an interface has no symbols; write only VTableIndex = n, counted from 0 for QueryInterface");
        else if (index < 0)
            findings.Add(Rules.VTableIndexDoesNotFit, () => attribute.Location(VTableIndex), name, "nothing says which function of the object's table it is; write VTableIndex = n, counted from 0 for QueryInterface");
        if (method.IsStatic)
            findings.Add(Rules.VTableIndexDoesNotFit, () => method.Locations.FirstOrDefault(), name, "a static method has no object to call; remove static");
        if (module is null && FreesByNoLibrary(method, attribute))
            findings.Add(Rules.VTableIndexDoesNotFit, () => attribute.Location("Free"), name, "Free names a function of no library; write Library = typeof(…) in [CInterface]");
        return new VTableCallee(index);
    }

    /// <summary>A library has symbols, no table.</summary>
    public static void CheckSymbol(FunctionContext function)
    {
        AttributeData attribute = function.Attribute;
        const string Mend = "write [CFunction(\"symbol\")], or move it into a [CInterface] class";
        if (attribute.Named(VTableIndex) is not null)
            function.Findings.Add(Rules.VTableIndexDoesNotFit, () => attribute.Location(VTableIndex), function.Name, "a library has no table of functions; " + Mend);
        else if (attribute.ConstructorArguments.IsEmpty)
            function.Findings.Add(Rules.VTableIndexDoesNotFit, attribute.Location, function.Name, "a function of a library is found by its symbol; " + Mend);
    }

    /// <summary>The field with the identifier that a function states, for its check of an HRESULT; null when it states none.</summary>
    public string? IidOf(FunctionContext function)
    {
        if (function.Attribute.NamedText("Iid") is not string text) return null;
        if (!Guid.TryParse(text, out Guid iid))
        {
            function.Findings.Add(Rules.VTableIndexDoesNotFit, () => function.Attribute.Location("Iid"), function.Name, $"'{text}' is no identifier; write it as 00000000-0000-0000-C000-000000000046");
            return null;
        }

        string canonical = iid.ToString("D");
        if (_iids.Find(known => known.Iid == canonical) is { } known) return known.Field;
        _iids.Add(new IidModel(function.Scope.Take("s_iid"), canonical));
        return _iids[_iids.Count - 1].Field;
    }

    private static bool FreesByNoLibrary(IMethodSymbol method, AttributeData attribute) =>
        (attribute.NamedText("Free") is not null && attribute.Named("FreeLibrary") is null)
        || method.Parameters.Any(p => AttributeReading.Find(p, KnownNames.FreeAttribute) is { } free && free.Named("Library") is null);
}
