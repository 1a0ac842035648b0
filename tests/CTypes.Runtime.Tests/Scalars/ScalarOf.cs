namespace CTypes.Runtime.Tests;

internal delegate void StoreInto<TValue>(string text, out TValue value);

internal delegate string SwapIn<TElement>(ref TElement value, string text);

internal delegate string ListOf<TElement>(ReadOnlySpan<TElement> values);

internal delegate void FillWith<TElement>(Span<TElement> values, string text);

internal delegate string ThroughField<TValue>(TValue value, string text, out TValue after);

/// <typeparam name="TValue">The C# type by value.</typeparam>
/// <typeparam name="TElement">The C# type in memory.</typeparam>
internal sealed record Scalar<TValue, TElement>(
    string Name,
    TValue[] Values,
    Func<TValue, string> Show,
    Func<string, TValue> Read,
    Func<string, TValue> Take,
    StoreInto<TValue> Store,
    SwapIn<TElement> Swap,
    ListOf<TElement> ListSpan,
    Func<TElement[], string> ListArray,
    FillWith<TElement> Fill,
    ThroughField<TValue> Field,
    Func<string, TValue> Told,
    Func<TValue, string> Asked,
    Func<TValue, TElement> ToElement,
    Func<TElement, TValue> ToValue) : Scalar(Name)
    where TValue : notnull
{
    public override void PassesAsArgument() => Equal(Values.Select(Text), Values.Select(Show));

    public override void ReturnsAsResult() => Assert.Equal(Values, Texts.Select(Read));

    public override void LeavesThroughParamFlagsOut() => Assert.Equal(Values, Texts.Select(Take));

    public override void LeavesThroughAnOutParameter() => Assert.Equal(Values, Texts.Select(text =>
    {
        Store(text, out TValue value);
        return value;
    }));

    public override void IsReadAndWrittenThroughRef()
    {
        TElement variable = ToElement(Values[0]);
        List<string> seen = [];
        foreach (string next in Texts.Skip(1)) seen.Add(Swap(ref variable, next));
        Equal(Texts.SkipLast(1), seen);
        Assert.Equal(Values[^1], ToValue(variable));
    }

    public override void IsReadFromASpan() => Equal(Texts, ListSpan(Elements).Split(' '));

    public override void IsReadFromAnArray() => Equal(Texts, ListArray(Elements).Split(' '));

    public override void IsWrittenToASpan()
    {
        foreach (TValue value in Values)
        {
            TElement[] elements = [ToElement(Values[0]), ToElement(Values[0]), ToElement(Values[0])];
            Fill(elements.AsSpan(0, 2), Text(value));
            Assert.Equal([value, value, Values[0]], elements.Select(ToValue));
        }
    }

    public override void IsReadAndWrittenInARecord()
    {
        foreach (TValue value in Values)
        {
            string[] shown = Field(value, Text(Values[^1]), out TValue after).Split(' ');
            Equal(["1", Text(value), "2"], shown);
            Assert.Equal(Values[^1], after);
        }
    }

    public override void ReachesACallback() => Assert.Equal(Values, Texts.Select(Told));

    public override void ReturnsFromACallback() => Equal(Texts, Values.Select(Asked));

    private IEnumerable<string> Texts => Values.Select(Text);

    private TElement[] Elements => [.. Values.Select(ToElement)];

    private static string Text(TValue value) => Text((object)value);

    private static void Equal(IEnumerable<string> expected, IEnumerable<string> shown) =>
        Assert.Equal(expected, shown.Select(text => Normalized(text, typeof(TValue))));
}
