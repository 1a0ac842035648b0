using Xunit.Sdk;

namespace CTypes.Runtime.AheadOfTime.Runner;

/// <summary>
/// xunit compares elements of collections with generic code that it makes at run time. Ahead of time there is code only for types that the
/// compiler saw: reference types share theirs, the value types that the tests compare stand here.
/// Tuples compare only where both sides are lists or arrays.
/// </summary>
internal static partial class ComparedValues
{
    public static void Keep()
    {
        Keep<bool>();
        Keep<byte>();
        Keep<sbyte>();
        Keep<short>();
        Keep<ushort>();
        Keep<char>();
        Keep<int>();
        Keep<uint>();
        Keep<long>();
        Keep<ulong>();
        Keep<nint>();
        Keep<nuint>();
        Keep<float>();
        Keep<double>();
        Keep<System.Numerics.Complex>();
        Keep<c_float_complex>();
        Keep<(int, int)>();
        Keep<(int, int, int)>();
        Keep<(int, string)>();
        Keep<(int, string, int)>();
        Keep<(string, int)>();
        KeepOwn();
    }

    /// <summary>The types that one of the programs has.</summary>
    static partial void KeepOwn();

    private static void Keep<T>()
    {
        Enumerable.Empty<T>().AsTracker().Dispose();
        Assert.Equal([], Enumerable.Empty<T>(), EqualityComparer<T>.Default);
        Assert.Equal(default, default(T));
    }
}
