using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>The variables that hold one new callback object.</summary>
internal static class Holders
{
    /// <summary>Where the object is put by the expression that makes it.</summary>
    /// <param name="argument">The argument that it is instead, or as well; null for none.</param>
    public static HashSet<Holder> Of(IOperation made, out IArgumentOperation? argument)
    {
        HashSet<Holder> holders = [];
        IOperation value = made;
        for (; ; value = value.Parent)
        {
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IConditionalOperation { Type: not null } or ICoalesceOperation:
                    continue;
                case IAssignmentOperation assignment when assignment.Value == value:
                    if (Holder.Read(assignment.Target) is { } target) holders.Add(target);
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    holders.Add(new Holder(local, null));
                    break;
                case IFieldInitializerOperation field:
                    holders.UnionWith(field.InitializedFields.Select(member => new Holder(member, null)));
                    break;
                case IPropertyInitializerOperation property:
                    holders.UnionWith(property.InitializedProperties.Select(member => new Holder(member, null)));
                    break;
            }

            argument = value.Parent as IArgumentOperation;
            return holders;
        }
    }

    /// <summary>Adds the variables that get the object from another one anywhere in a member's body.</summary>
    public static void AddCopies(HashSet<Holder> holders, IOperation root)
    {
        int before;
        do
        {
            before = holders.Count;
            foreach (IOperation operation in root.Descendants())
            {
                switch (operation)
                {
                    case IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: { } value } when Holder.Read(value) is { } from && holders.Contains(from):
                        holders.Add(new Holder(local, null));
                        break;
                    case ISimpleAssignmentOperation assignment when Holder.Read(assignment.Value) is { } from && holders.Contains(from) && Holder.Read(assignment.Target) is { } target:
                        holders.Add(target);
                        break;
                }
            }
        }
        while (holders.Count > before);
    }
}
