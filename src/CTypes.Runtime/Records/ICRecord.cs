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
