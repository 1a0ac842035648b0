namespace CTypes.Generator;

/// <summary>The names of the pipeline's steps, for the tests that watch what is cached.</summary>
internal static class StepNames
{
    public const string Libraries = "Libraries";
    public const string Structs = "Structs";
    public const string Unions = "Unions";
    public const string Arrays = "Arrays";
    public const string Callbacks = "Callbacks";
    public const string Handles = "Handles";
    public const string StaticCallbacks = "StaticCallbacks";
    public const string StrayFunctions = "StrayFunctions";
    public const string StrayVariables = "StrayVariables";

    public static readonly string[] All = [Libraries, Structs, Unions, Arrays, Callbacks, Handles, StaticCallbacks, StrayFunctions, StrayVariables];
}
