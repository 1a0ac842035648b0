namespace CTypes.Runtime.AheadOfTime.Runner;

/// <summary>What tests print goes to the console.</summary>
internal sealed class ConsoleOutput : ITestOutputHelper
{
    public string Output => "";

    public void Write(string message) => Console.Write(message);

    public void Write(string format, params object[] args) => Console.Write(format, args);

    public void WriteLine(string message) => Console.WriteLine(message);

    public void WriteLine(string format, params object[] args) => Console.WriteLine(format, args);
}
