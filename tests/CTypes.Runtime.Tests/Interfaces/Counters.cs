namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct Triple
{
    public double X, Y;
    public int Z;
}

[CInterface, CError(0x80004004, typeof(BusyException))]
public sealed partial class Counter
{
    public const string Iid = "00000001-0002-0003-8000-000000000004";

    [CFunction(VTableIndex = 0, ArgTypes = [typeof(POINTER<Guid>), typeof(POINTER<Named>)], RestType = typeof(HRESULT))]
    [ParamFlags(In, Out)]
    public partial Named QueryInterface(in Guid iid);

    [CFunction(VTableIndex = 3, ArgTypes = [typeof(c_int)], RestType = typeof(HRESULT))]
    public partial HRESULT Add(int amount);

    [CFunction(VTableIndex = 4, ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(HRESULT))]
    [ParamFlags(Out)]
    public partial int Get();

    [CFunction(VTableIndex = 5, ArgTypes = [typeof(c_int)], RestType = typeof(HRESULT))]
    public partial void Fail([ErrorContext] int result);

    [CFunction(VTableIndex = 5, Iid = Iid, ArgTypes = [typeof(c_int)], RestType = typeof(HRESULT))]
    public partial void FailWithReason(int result);

    [CFunction(VTableIndex = 5, Iid = "{00000005-0002-0003-8000-000000000004}", ArgTypes = [typeof(c_int)], RestType = typeof(HRESULT))]
    public partial void FailWithReasonOfAnother(int result);

    [CFunction(VTableIndex = 6, ArgTypes = [typeof(POINTER<Counter>)], RestType = typeof(HRESULT))]
    public partial void Self(out Counter self);

    [CFunction(VTableIndex = 7, ArgTypes = [typeof(c_int)], RestType = typeof(Triple))]
    public partial Triple Triple(int factor);

    [CFunction(VTableIndex = 8, ArgTypes = [typeof(Counter)], RestType = typeof(HRESULT))]
    public partial int CompareWith(Counter self);
}

[CInterface(Library = typeof(Counters))]
public sealed partial class Named
{
    public static readonly Guid Iid = new("00000005-0002-0003-8000-000000000004");

    [CFunction(VTableIndex = 3, ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(HRESULT))]
    public partial void Name([Free("free_string")] out string name);
}

[CLibrary("com")]
public static partial class Counters
{
    [CFunction("create", ArgTypes = [typeof(c_int), typeof(POINTER<Counter>)], RestType = typeof(HRESULT))]
    [ParamFlags(In, Out)]
    public static partial Counter Create(int value);

    [CFunction("show", ArgTypes = [typeof(Counter)], RestType = typeof(Counter))]
    [return: Borrowed]
    public static partial Counter? Show(Counter? counter);

    [CFunction("show", ArgTypes = [typeof(Counter)], RestType = typeof(Counter))]
    public static partial Counter Same(Counter counter);

    [CFunction("show_out", ArgTypes = [typeof(Counter), typeof(POINTER<Counter>)], RestType = typeof(void))]
    public static partial void Show(Counter counter, [Borrowed] out Counter shown);

    [CFunction("show_out", ArgTypes = [typeof(Counter), typeof(POINTER<Counter>)], RestType = typeof(void))]
    public static partial void Walk(Counter? next, [Borrowed] ref Counter? shown);

    [CFunction("exchange", ArgTypes = [typeof(POINTER<Counter>), typeof(c_int)], RestType = typeof(HRESULT))]
    public static partial void Exchange(ref Counter? counter, int value);

    [CFunction("exchange_both", ArgTypes = [typeof(POINTER<Counter>), typeof(POINTER<Counter>), typeof(c_bool)])]
    public static partial void Exchange(ref Counter first, ref Counter second, bool shares);

    [CFunction("replace", ArgTypes = [typeof(POINTER<Counter>), typeof(Counter), typeof(POINTER<Counter>)], RestType = typeof(void))]
    public static partial void Replace(ref Counter? counter, Counter? next, out Counter former);

    [CFunction("spread", ArgTypes = [typeof(POINTER<Counter>), typeof(POINTER<Counter>), typeof(POINTER<Counter>), typeof(Counter)], RestType = typeof(void))]
    public static partial void Spread(ref Counter first, ref Counter? second, ref Counter? third, Counter next);

    [CFunction("visit", ArgTypes = [typeof(CounterVisitor), typeof(Counter)], RestType = typeof(c_int))]
    public static partial int Visit([Lifetime(Call)] CounterVisitor.Handler visitor, Counter? counter);

    [CFunction("live", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Live();

    [CFunction("add_refs", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int AddRefs();

    [CFunction("releases", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Releases();

    [CFunction("strings", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Strings();

    [CFunction("set_error_info", ArgTypes = [typeof(c_bool)], RestType = typeof(void))]
    public static partial void SetErrorInfo(bool has);

    [CFunction("info_references", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int InfoReferences();
}

[Callback(ArgTypes = [typeof(Counter)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class CounterVisitor { public delegate int Handler(Counter? counter); }

/// <summary>The same library with objects of its own.</summary>
[CLibrary("com")]
public sealed partial class CounterFile
{
    [CFunction("create", ArgTypes = [typeof(c_int), typeof(POINTER<Counter>)], RestType = typeof(HRESULT))]
    [ParamFlags(In, Out)]
    public partial Counter Create(int value);

    [CFunction("exchange", ArgTypes = [typeof(POINTER<Counter>), typeof(c_int)], RestType = typeof(HRESULT))]
    public partial void Exchange(ref Counter counter, int value);

    [CFunction("show", ArgTypes = [typeof(Counter)], RestType = typeof(Counter))]
    [return: Borrowed]
    public partial Counter Show(Counter counter);
}
