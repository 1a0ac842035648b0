using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

int wrong = 0;
// Tiered compilation makes each stub anew after 30 calls.
for (int round = 0; round < 40; round++)
{
    for (int i = 0; i < Tests.All.Length; i++)
    {
        try
        {
            Tests.All[i]();
        }
        catch (Exception e) when (round == 0 || wrong == 0)
        {
            wrong++;
            Console.WriteLine($"F{i}: {e}");
        }
    }
}

Console.WriteLine($"{Tests.All.Length} functions, {wrong} wrong");
return wrong == 0 ? 0 : 1;

internal static unsafe partial class Tests
{
    private static readonly FuzzObject Library = new();

    // What handlers return pointers to.
    internal static readonly CTypes.CArray<uint> Kept = [77];
    internal static readonly CTypes.StringBuffer KeptText = CTypes.C.CreateStringBuffer("kept");

    internal static void Same<T>(string what, T found, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(found, expected)) throw new InvalidOperationException($"{what}: {found}, expected {expected}");
    }

    internal static void Same<T>(string what, T[] found, T[] expected)
    {
        if (!found.SequenceEqual(expected)) throw new InvalidOperationException($"{what}: {string.Join(", ", found)}, expected {string.Join(", ", expected)}");
    }
}
