namespace CTypes.Benchmarks;

/// <summary>Members of records of the class form, against the same memory through a pointer.</summary>
/// <typeparam name="TCopy">Which copy it is: the compiler makes one for each structure.</typeparam>
internal static unsafe class RecordRows<TCopy> where TCopy : struct, ICopy
{
    private static readonly Sample s_sample = new(1, 2, 3);
    private static int s_sum;
    private static CLongMember s_long = new(4);

    public static Row[] All() =>
    [
        new(0, "class-form field, read", "pointer dereference", 1.5, ReadField, ReadPointer),
        new(0, "class-form field, written", "pointer dereference", 1.5, WriteField, WritePointer),
        new(0, "class-form field that differs per target, read", "pointer dereference", 1.5, ReadFolded, ReadPointer),
    ];

    private static void ReadField(int n)
    {
        TCopy.Shift();
        Sample sample = s_sample;
        int sum = 0;
        for (int i = 0; i < n; i++) sum += sample.second;
        s_sum = sum;
    }

    private static void ReadFolded(int n)
    {
        TCopy.Shift();
        CLongMember sample = s_long;
        int sum = 0;
        for (int i = 0; i < n; i++) sum += sample.second;
        s_sum = sum;
    }

    // Volatile, as C's: the compiler must not take the read out of the loop on either side.
    private static void ReadPointer(int n)
    {
        TCopy.Shift();
        int* second = (int*)s_sample.Address + 1;
        int sum = 0;
        for (int i = 0; i < n; i++) sum += Volatile.Read(ref *second);
        s_sum = sum;
    }

    private static void WriteField(int n)
    {
        TCopy.Shift();
        Sample sample = s_sample;
        for (int i = 0; i < n; i++) sample.third = i;
    }

    private static void WritePointer(int n)
    {
        TCopy.Shift();
        int* third = (int*)s_sample.Address + 2;
        for (int i = 0; i < n; i++) Volatile.Write(ref *third, i);
    }
}

[CStruct]
public sealed partial class Sample
{
    public partial int first { get; set; }

    public partial int second { get; set; }

    public partial int third { get; set; }
}

[CStruct]
public sealed partial class CLongMember
{
    [CField(Type = typeof(c_long))]
    public partial nint first { get; set; }

    public partial int second { get; set; }
}
