using System.Reflection;

namespace CTypes.Runtime.AheadOfTime.Runner;

/// <summary>A test with its arguments. Each run has an object of its class to itself, as with xunit.</summary>
internal sealed record TestCase(ConstructorInfo Class, MethodInfo Method, object?[] Arguments)
{
    public string Name => $"{Class.DeclaringType}.{Method.Name}{(Arguments.Length == 0 ? "" : $"({string.Join(", ", Arguments)})")}";

    public async Task Run()
    {
        object instance = Class.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. Class.GetParameters().Select(Given)], null);
        try
        {
            if (Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, Arguments, null) is Task task) await task;
        }
        finally
        {
            if (instance is IAsyncDisposable asynchronous) await asynchronous.DisposeAsync();
            else (instance as IDisposable)?.Dispose();
        }
    }

    private object Given(ParameterInfo parameter) => parameter.ParameterType == typeof(ITestOutputHelper)
        ? new ConsoleOutput()
        : throw new NotSupportedException($"{Class.DeclaringType} asks for a {parameter.ParameterType}.");
}
