using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Parser;

/// <summary>A pointer that C hands out may lead into the memory of an argument, so a view of it keeps the objects that C got, or into the file of a library object.</summary>
internal static class ViewParents
{
    public static FunctionModel Complete(FunctionModel function)
    {
        EquatableArray<string> parents = function.Arguments.Select(Object).Prepend(function.Binding.IsOfObject ? function.Binding.Module : null).OfType<string>().ToEquatableArray();
        return parents.Count == 0 ? function : function with
        {
            Arguments = function.Arguments.Select(a => a is OutArgument o ? o with { Value = Of(o.Value, parents) } : a).ToEquatableArray(),
            Errors = function.Errors with { Check = function.Errors.Check is { } check ? check with { Result = Of(check.Result, parents) } : null },
            Result = function.Result.Value is { } value ? function.Result with { Value = Of(value, parents) } : function.Result,
        };
    }

    private static string? Object(ArgumentModel argument) => argument switch
    {
        DataObjectArgument a => a.Name,
        BufferArgument { Kind: BufferKind.CArray or BufferKind.RecordArray or BufferKind.Box } a => a.Name,
        _ => null,
    };

    private static ValueModel Of(ValueModel value, EquatableArray<string> parents) => value.Form == ValueForm.Record ? value with { Parents = parents } : value;
}
