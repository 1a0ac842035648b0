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

[CStruct]
public partial struct OldAccessors
{
    public partial int Read { [Obsolete] get; set; }
    public partial int Written { get; [Obsolete("Not for use.", DiagnosticId = "OLD02")] set; }
    public partial int Neither { [Obsolete("Not for use.", error: true)] get; [Obsolete("Not for use.", error: true)] set; }
    [Obsolete] public partial int Former { get; set; }
    [Obsolete("Not for use.", error: true)] public partial int Reserved { get; set; }
}

[CStruct]
public partial struct OldFields
{
    [Obsolete] public int FormerField;
    [Obsolete("Not for use.", error: true)] public int ReservedField;
}

[CStruct]
public partial class OldView
{
    public partial int Seen { get; [Obsolete] set; }
    public partial int Unseen { [Obsolete("Not for use.", error: true)] get; set; }
}

[CStruct]
public partial struct Deeper { [CField(Anonymous = true)] public partial ref OldAccessors Inner { get; } }

[CStruct]
public partial struct Holder
{
    [CField(Anonymous = true)] public partial ref Deeper Inside { get; }
    [CField(Anonymous = true)] public partial ref OldFields Beside { get; }
}

[CStruct]
public partial class ViewHolder
{
    [CField(Anonymous = true)] public partial OldView View { get; }
    [CField(Anonymous = true)] public partial ref OldAccessors Accessors { get; }
}

[CStruct]
public partial class DerivedView : OldView { public partial int More { get; set; } }

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
