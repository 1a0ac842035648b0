using CTypes.Generator.Model;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>One row of the type table in the position of an argument.</summary>
internal interface IArgumentStrategy
{
    /// <summary>The argument; null when the row does not apply.</summary>
    ArgumentModel? Match(ArgumentContext context);
}

/// <summary>The type table for arguments: the first row that matches decides.</summary>
internal static class ArgumentStrategies
{
    private static readonly IArgumentStrategy[] s_rows =
    [
        new OutParameterStrategy(),
        new ReferenceStrategy(),
        new CopiedReferenceStrategy(),
        new HandleReferenceStrategy(),
        new HandlerStrategy(),
        new CallbackObjectStrategy(),
        new HandleStrategy(),
        new HandlesStrategy(),
        new TextStrategy(),
        new TextArrayStrategy(),
        new TextBufferStrategy(),
        new RowsStrategy(),
        new BufferStrategy(),
        new DataObjectStrategy(),
        new ValueStrategy(),
        new AdapterStrategy(),
        new ParameterObjectStrategy(),
    ];

    public static ArgumentModel? Match(ArgumentContext context)
    {
        foreach (IArgumentStrategy row in s_rows)
        {
            if (row.Match(context) is { } argument) return argument;
        }

        return null;
    }
}
