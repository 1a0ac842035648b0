#pragma warning disable CS0612, CS0618, OLD01, NEW01    // named on purpose
using System.Diagnostics.CodeAnalysis;
using CTypes;

namespace Corpus.Deprecated;

[Obsolete, CStruct]
public partial struct Old { public int X; }

[Obsolete("Use Old.", DiagnosticId = "OLD01"), CStruct]
public partial class Older { public partial int X { get; set; } }

[Experimental("NEW01"), Callback(ArgTypes = [typeof(Old), typeof(POINTER<Older>)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Visit;

[Obsolete("Use Visit."), CHandle(Free = "close", Library = typeof(Library))]
public sealed partial class Handle;

[CStruct]
public partial struct Mixed
{
    public Old Old;
    [Obsolete] public int Former;
    [Obsolete("Not for use.", error: true)] public int Reserved;
}

[CStruct]
public partial class Views
{
    public partial int Kept { get; set; }
    [Obsolete] public partial string? Former { get; set; }
    [Obsolete("Not for use.", error: true)] public partial int Reserved { get; set; }
}

[CArray(typeof(Old), 2)]
public partial struct Olds;

public static class Checks
{
    [Obsolete]
    public static void Former(int result) => _ = result;
}

[CLibrary("deprecated")]
public static partial class Library
{
    [CFunction("a", ArgTypes = [typeof(Old), typeof(POINTER<Older>), typeof(Handle), typeof(Visit)], RestType = typeof(Old), ErrCheck = nameof(Check))]
    public static partial Old A(Old old, Older older, Handle handle, [Lifetime(CallbackLifetime.Call)] Visit.Handler visit);

    [Obsolete, CFunction("b", ArgTypes = [], RestType = typeof(Handle))]
    public static partial Handle? B();

    [CFunction("c", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheckType = typeof(Checks), ErrCheck = nameof(Checks.Former))]
    public static partial int C(int x);

    [Obsolete, Callback(typeof(Visit))]
    private static int Seen(Old old, Older older) => old.X;

    [Obsolete]
    private static void Check(Old result) => _ = result;
}

[CLibrary("deprecated", ErrCheckType = typeof(Checks))]
public static partial class CheckedLibrary
{
    [CFunction("d", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Checks.Former))]
    public static partial int D(int x);
}
