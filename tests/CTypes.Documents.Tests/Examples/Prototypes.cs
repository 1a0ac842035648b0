namespace CTypes.Documents.Tests.Examples;

#region example: prototype
[Callback(ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Operation;
#endregion

[CLibrary("documents")]
public static partial class Arithmetic
{
    #region example: function pointers
    [CFunction("choose", ArgTypes = [typeof(c_char)], RestType = typeof(Operation))]
    public static partial CFunctionPointer<Operation> Choose(char which);
    #endregion

    #region example: outs
    [CFunction("divide", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.ResultIsErrno))]
    [ParamFlags(In, In, Out, Out)]
    public static partial (int Quotient, int Remainder) Divide(int a, int b);
    #endregion

    #region example: check that sees the outs
    [CFunction("divide", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(CheckDivision))]
    [ParamFlags(In, In, Out, Out)]
    public static partial (int Quotient, int Remainder) DivideExactly(int a, int b);

    private static void CheckDivision(int result, CFunctionInfo function, in DivideExactlyArguments arguments)
    {
        if (result != 0 || arguments.Remainder != 0) throw new ArithmeticException($"{arguments.a} / {arguments.b} in {function.Symbol}");
    }
    #endregion

    #region example: in and out
    [CFunction("accumulate", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(void))]
    [ParamFlags(InOut, In)]
    public static partial int Accumulate(int total, int step = 1);
    #endregion

    #region example: lcid
    [CFunction("accumulate", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(void))]
    [ParamFlags(InOut, In | DefaultZero)]
    public static partial int AccumulateNothing(int total);

    [CFunction("accumulate", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(void))]
    [ParamFlags(InOut, In), ParamDefault(1, 5)]
    public static partial int AccumulateFive(int total);
    #endregion

    #region example: an interface's maker
    [CFunction("make_counter", ArgTypes = [typeof(POINTER<Counter>)], RestType = typeof(HRESULT))]
    [ParamFlags(Out)]
    public static partial Counter MakeCounter();
    #endregion

    [CFunction("living_counters", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int LivingCounters();
}

#region example: interface
[CInterface]
public sealed partial class Counter
{
    [CFunction(VTableIndex = 3, ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(HRESULT))]
    [ParamFlags(In, Out)]
    public partial int Advance(int by);
}
#endregion

#region example: size of a record as default
[CStruct(Size = Item.Bytes)]
public partial struct Item
{
    public const int Bytes = 8;      // sizeof(struct item); CTYP0037 where it is not

    public int key, value;
}

[Callback(ArgTypes = [typeof(POINTER<Item>), typeof(POINTER<Item>)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class CompareItems { public delegate int Handler(in Item a, in Item b); }

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class Sorting
{
    [CFunction("qsort", ArgTypes = [typeof(POINTER<Item>), typeof(c_size_t), typeof(c_size_t), typeof(CompareItems)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, Item.Bytes)]
    public static partial void Sort(Span<Item> items, [Lifetime(Call)] CompareItems.Handler compare);
}
#endregion

public static partial class Operations
{
    #region example: static callback
    [Callback(typeof(Operation))]
    public static int Minus(int a, int b) => a - b;
    #endregion
}

public class PrototypeExamples
{
    [Fact]
    public void A_prototype_makes_callbacks_and_calls_pointers()
    {
        #region example: use of a prototype
        using Operation callback = new((a, b) => a - b);                                     // prototype(callable)
        Assert.Equal(-1, Operation.Invoke(new CFunctionPointer<Operation>(callback.Pointer), 3, 4));
        Assert.Equal(-1, Operation.Invoke(Operations.MinusPointer, 3, 4));                   // a static method needs no object

        CFunctionPointer<Operation> exported = new(Arithmetic.Module, "subtract");           // prototype(("subtract", dll))
        Assert.Equal(-1, Operation.Invoke(exported, 3, 4));
        Assert.Equal(-1, Operation.Invoke(new CFunctionPointer<Operation>(exported.Address), 3, 4));   // prototype(address)
        #endregion
    }

    [Fact]
    public void A_returned_function_pointer_can_be_called()
    {
        #region example: use of function pointers
        Assert.Equal(12, Operation.Invoke(Arithmetic.Choose('*'), 3, 4));
        Assert.True(Arithmetic.Choose('?').IsNull);
        Assert.Throws<NullPointerException>(() => Operation.Invoke(Arithmetic.Choose('?'), 3, 4));
        #endregion
    }

    [Fact]
    public void Outs_are_the_result()
    {
        #region example: use of outs
        (int quotient, int rest) = Arithmetic.Divide(17, 5);
        Assert.Equal((3, 2), (quotient, rest));
        Assert.Equal("EDOM", Assert.Throws<ErrnoException>(() => Arithmetic.Divide(1, b: 0)).Name);
        #endregion
    }

    [Fact]
    public void A_check_sees_the_outs() => Assert.Contains("17 / 5 in divide", Assert.Throws<ArithmeticException>(() => Arithmetic.DivideExactly(17, 5)).Message);

    [Fact]
    public void What_goes_in_and_out_is_returned()
    {
        #region example: use of in and out
        Assert.Equal(11, Arithmetic.Accumulate(10));
        Assert.Equal(17, Arithmetic.Accumulate(step: 7, total: 10));
        Assert.Equal(10, Arithmetic.AccumulateNothing(10));
        Assert.Equal(15, Arithmetic.AccumulateFive(10));
        #endregion
    }

    [Fact]
    public void Records_are_sorted_by_their_asserted_size()
    {
        Item[] items = [new(3, 30), new(1, 10), new(2, 20)];
        Sorting.Sort(items, (in Item a, in Item b) => a.key.CompareTo(b.key));
        Assert.Equal([10, 20, 30], items.Select(item => item.value));
    }

    [Fact]
    public void An_interface_is_a_handle_with_methods()
    {
        #region example: use of an interface
        using (Counter counter = Arithmetic.MakeCounter())
        {
            Assert.Equal(3, counter.Advance(3));
            Assert.Equal(unchecked((int)0x80070057), Assert.Throws<HResultException>(() => counter.Advance(-1)).HResult);
        }

        Assert.Equal(0, Arithmetic.LivingCounters());      // released exactly once
        #endregion
    }

    [Fact]
    public void A_reference_is_copied()
    {
        #region example: copy of an interface
        Counter counter = Arithmetic.MakeCounter();
        Counter copy = counter.Duplicate();                // AddRef, as CopyComPointer
        counter.Dispose();
        Assert.Equal(3, copy.Advance(3));                  // the object lives until the last reference is released
        copy.Dispose();
        Assert.Equal(0, Arithmetic.LivingCounters());
        #endregion
    }

    [Fact]
    public void The_function_of_a_prototype_is_chosen_at_run_time()
    {
        #region example: a function that is named at run time
        string symbol = "sub" + "tract";                   // read from a file, say
        Assert.True(Arithmetic.Module.TryGetSymbol(symbol, out nint address));
        Assert.Equal(-1, Operation.Invoke(new CFunctionPointer<Operation>(address), 3, 4));
        #endregion
    }
}
