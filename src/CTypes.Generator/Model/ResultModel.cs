namespace CTypes.Generator.Model;

/// <summary>What C returns and what becomes of it.</summary>
/// <param name="NativeType">The type in the native signature; <c>void</c> for none.</param>
/// <param name="Value">The conversion to the method's result; null when the method does not return C's result.</param>
/// <param name="Handle">The handle that C returns; null when it returns something else.</param>
/// <param name="NullAllowed">Whether a NULL handle is returned as null.</param>
/// <param name="Free">What frees a text after it was copied.</param>
/// <param name="MemoryAlignBytes">The alignment of the memory that the record is returned in, when the caller has to hand it over itself; 0 otherwise.</param>
/// <param name="IsEmpty">Whether C returns an empty struct, which is nothing at all.</param>
internal sealed record ResultModel(
    string NativeType,
    ValueModel? Value,
    HandleOutput? Handle = null,
    bool NullAllowed = true,
    FreeModel? Free = null,
    int MemoryAlignBytes = 0,
    bool IsEmpty = false);
