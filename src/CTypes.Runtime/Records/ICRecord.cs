namespace CTypes;

/// <summary>A struct or union whose layout is C's; generated for every <see cref="CStructAttribute"/> and <see cref="CUnionAttribute"/>.</summary>
public interface ICRecord
{
    /// <summary>The layout on the running platform.</summary>
    static abstract CRecordInfo Layout { get; }

    /// <summary>Compares what the runtime made of the record with what was promised.</summary>
    /// <exception cref="LayoutMismatchException">They differ.</exception>
    static abstract void VerifyLayout();
}

/// <summary>A record of the class form: an object that can be made as a view of memory.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface ICRecord<TSelf> : ICRecord where TSelf : CRecord, ICRecord<TSelf>
{
    /// <summary>For generated code: a record in given memory.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    static abstract TSelf View(CMemory memory);
}
