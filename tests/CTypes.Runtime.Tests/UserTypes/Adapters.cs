using System.Runtime.CompilerServices;
using System.Text;

namespace CTypes.Runtime.Tests;

/// <summary>A name as text: twice in one scope, so that both must live.</summary>
internal sealed class NameAdapter : IFromParam<Version, c_char_p>
{
    public static c_char_p FromParam(Version value, ref CallScope scope) => scope.Utf8(value.ToString());
}

internal sealed class TextAdapter : IFromParam<StringBuilder?, c_char_p>
{
    public static c_char_p FromParam(StringBuilder? value, ref CallScope scope)
    {
        GC.KeepAlive(scope.Utf8("before").ToString());
        return scope.Utf8(value?.ToString());
    }
}

internal readonly struct NumbersAdapter : IFromParam<IReadOnlyList<int>, POINTER<c_int>>
{
    public static POINTER<c_int> FromParam(IReadOnlyList<int> value, ref CallScope scope) => scope.Pin(value.ToArray()).Cast<c_int>();
}

internal sealed class SpanAdapter : IFromParam<ReadOnlySpan<char>, nint>
{
    public static nint FromParam(ReadOnlySpan<char> value, ref CallScope scope) => (nint)scope.Utf8(value.ToString());
}

/// <summary>Counts what it hands out and gets back; a negative number is refused.</summary>
internal sealed class CountingAdapter : IFromParam<int, nint>
{
    public static int Made { get; private set; }

    public static int Released { get; private set; }

    public static nint FromParam(int value, ref CallScope scope)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Made++;
        return value;
    }

    public static void Release(nint native) => Released++;
}

/// <summary>Keeps the object, and refuses it then.</summary>
internal sealed class RefusingAdapter : IFromParam<object, nint>
{
    public static nint FromParam(object value, ref CallScope scope)
    {
        scope.KeepAlive(value);
        throw new InvalidDataException();
    }
}

/// <summary>Keeps the object, and fails when it is released.</summary>
internal sealed class BadlyReleasingAdapter : IFromParam<object, nint>
{
    public static nint FromParam(object value, ref CallScope scope)
    {
        scope.KeepAlive(value);
        return 1;
    }

    public static void Release(nint native) => throw new InvalidOperationException();
}

/// <summary>Keeps an object that nothing else holds.</summary>
internal sealed class KeepingAdapter : IFromParam<int, nint>
{
    public static WeakReference Kept { get; private set; } = new(null);

    public static nint FromParam(int value, ref CallScope scope)
    {
        object kept = Make();
        scope.KeepAlive(kept);
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object Make()
    {
        object made = new();
        Kept = new WeakReference(made);
        return made;
    }
}

[CLibrary("user_types")]
internal static partial class Adapters
{
    [CFunction("user_type_calls", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Calls();

    [CFunction("same_text", ArgTypes = [typeof(NameAdapter), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int IsNamed(Version version, string text);

    [CFunction("text_length", ArgTypes = [typeof(TextAdapter)], RestType = typeof(c_ssize_t))]
    public static partial long LengthOf(StringBuilder? text);

    [CFunction("text_length", ArgTypes = [typeof(SpanAdapter)], RestType = typeof(c_ssize_t))]
    public static partial long LengthOf(ReadOnlySpan<char> text);

    [CFunction("weighted", ArgTypes = [typeof(NumbersAdapter), typeof(c_int)], RestType = typeof(c_longlong))]
    public static partial long Weighted(IReadOnlyList<int> numbers, int count);

    [CFunction("narrow", ArgTypes = [typeof(c_byte), typeof(CountingAdapter)], RestType = typeof(c_int))]
    public static partial int Narrow(int number, int counted);

    [CFunction("same_text", ArgTypes = [typeof(CountingAdapter), typeof(CountingAdapter)], RestType = typeof(c_int))]
    public static partial int Both(int first, int second);

    [CFunction("call_and_return", ArgTypes = [typeof(Asked), typeof(KeepingAdapter)], RestType = typeof(c_int))]
    public static partial int CallAndKeep([Lifetime(Call)] Asked.Handler handler, int value);

    [CFunction("call_and_return", ArgTypes = [typeof(Asked), typeof(CountingAdapter)], RestType = typeof(c_int))]
    public static partial int CallAndCount([Lifetime(Call)] Asked.Handler handler, int value);
}

[Callback(RestType = typeof(c_int), OnError = 0)]
internal sealed partial class Asked;
