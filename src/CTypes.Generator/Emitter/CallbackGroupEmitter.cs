using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter;

/// <summary>Prints what holds the callbacks of one <c>void*</c>.</summary>
internal sealed class CallbackGroupEmitter(FunctionModel function, Dictionary<int, string> locals)
{
    /// <summary>The positions of the <c>void*</c>s that carry several callbacks, or one that C lets go of by a destroy function.</summary>
    public static IEnumerable<int> Groups(FunctionModel function) => function.Arguments.Select(Group).OfType<int>().Distinct();

    /// <summary>Adds the groups' stages to those of the first argument, before their members'.</summary>
    public void Emit(ArgumentText[] texts)
    {
        foreach (KeyValuePair<int, string> group in locals)
        {
            texts[0].Prepare.Insert(0, $"using global::CTypes.CallbackGroup {group.Value} = new();");
            if (Lifetimes(group.Key).All(lifetime => lifetime == Lifetime.Call)) continue;
            texts[0].Fill.Add($"{group.Value}.Keep();");
            if (function.Binding.IsOfObject) texts[0].Retain.Add($"{group.Value}.KeepLoaded({function.Binding.Module});");
        }
    }

    private IEnumerable<Lifetime> Lifetimes(int group) => function.Arguments.Where(a => Group(a) == group).Select(a => a switch
    {
        HandlerArgument handler => handler.Lifetime,
        CallbackArgument callback => callback.Lifetime,
        _ => Lifetime.Call,
    });

    private static int? Group(ArgumentModel argument) => argument switch
    {
        HandlerArgument a => a.Group,
        CallbackArgument a => a.Group,
        UserDataArgument a => a.Group,
        DestroyArgument a => a.Group,
        _ => null,
    };
}
