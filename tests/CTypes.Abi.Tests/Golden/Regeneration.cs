using CTypes.Abi.Tests.Compilers;

namespace CTypes.Abi.Tests.Golden;

public sealed class Regeneration
{
    /// <summary>Where <c>eng/regenerate-golden-layouts.sh</c> wants the tables.</summary>
    private const string DirectoryVariable = "CTYPES_GOLDEN_DIRECTORY";

    [Fact(Explicit = true)]
    public void Write_the_golden_tables()
    {
        string directory = Environment.GetEnvironmentVariable(DirectoryVariable) ?? throw new InvalidOperationException($"{DirectoryVariable} is not set.");
        foreach (Oracle oracle in Oracle.All.Where(oracle => oracle.IsInstalled))
        {
            File.WriteAllText(Path.Combine(directory, GoldenTable.FileOf(oracle)), GoldenTable.Write(oracle));
        }
    }
}
