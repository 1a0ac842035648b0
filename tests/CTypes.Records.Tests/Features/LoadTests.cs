using System.Runtime.InteropServices;

namespace CTypes.Records.Tests;

public sealed class LoadTests
{
    [Fact]
    public void A_record_that_is_not_laid_out_as_promised_stops_the_library_with_both_tables()
    {
        NativeModule module = Load(LayoutVerification.Verify<Displaced>);
        string message = Assert.Throws<LayoutMismatchException>(() => module.GetSymbol("get_Point")).Message;
        Assert.StartsWith($"Displaced is not laid out as C does it on {CTarget.Current}.", message);
        Assert.Contains("    4 c_int            second                   4\n      size 8, align 4", message);
        Assert.Contains("    8 second\n      size 12", message);
    }

    [Fact]
    public void The_library_stays_unusable()
    {
        NativeModule module = Load(LayoutVerification.Verify<Displaced>);
        Assert.Throws<LayoutMismatchException>(() => module.Handle);
        Assert.Throws<LayoutMismatchException>(() => module.TryLoad(out _));
        Assert.Null(module.FileName);
    }

    [Fact]
    public void Records_are_compared_once_when_the_library_loads_and_never_again()
    {
        int comparisons = 0;
        NativeModule module = Load(() => { LayoutVerification.Verify<Weather>(); comparisons++; });
        Assert.Equal(0, comparisons);
        for (int i = 0; i < 3; i++) Assert.NotEqual(0, module.GetSymbol("get_Point"));
        Assert.Equal(1, comparisons);
    }

    private static NativeModule Load(Action verifyLayouts)
    {
        NativeModule? kept = null;
        return NativeModule.Declare(ref kept, typeof(LoadTests), verifyLayouts, "records");
    }

    [StructLayout(LayoutKind.Explicit, Size = 12)]
    private struct Displaced : ICRecord
    {
        [FieldOffset(0)] public int First;
        [FieldOffset(8)] public int Second;

        public static CRecordInfo Layout { get; } = new("Displaced", false, 8, 4, new("first", "c_int", 0, 4), new("second", "c_int", 4, 4));

        public static unsafe void VerifyLayout()
        {
            Displaced record = default;
            byte* start = (byte*)&record;
            LayoutVerification.Verify(Layout, sizeof(Displaced), (int)((byte*)&record.First - start), (int)((byte*)&record.Second - start));
        }
    }
}
