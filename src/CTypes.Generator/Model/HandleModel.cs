namespace CTypes.Generator.Model;

/// <summary>A handle class.</summary>
/// <param name="Free">The function that frees it.</param>
/// <param name="FreeMethod">The method that frees it in place of a function; null where a function does.</param>
/// <param name="Stored">What the handle is in C.</param>
/// <param name="BrokenRule">The rule that the declaration breaks; then the class only compiles.</param>
/// <param name="Taken">What such a class has already.</param>
internal sealed record HandleModel(ContainerModel Container, string Name, FreeingFunction Free, FreeMethodModel? FreeMethod, StoredHandle Stored, string? BrokenRule, TakenOfHandle Taken) : FileModel(Container);

/// <summary>The function that frees a handle.</summary>
/// <param name="Slot">The static field that holds its address, or the extern method that stands in for it.</param>
/// <param name="Library">The library class that exports it.</param>
/// <param name="LibraryName">The library itself.</param>
/// <param name="IsImport">Whether the runtime binds it; otherwise its address is looked up.</param>
/// <param name="Convention">How the library's functions are called.</param>
/// <param name="TakesAddress">Whether it takes the address of a variable with the handle.</param>
/// <param name="Check">What looks at its result; null when nothing does.</param>
internal sealed record FreeingFunction(string Symbol, string Slot, string Library, string LibraryName, bool IsImport, string Convention, bool UseErrno, bool UseLastError, bool TakesAddress, FreeCheckModel? Check);

/// <summary>The method of the class that frees a handle in place of a function.</summary>
/// <param name="Handle">The conversion of the handle to its parameter.</param>
internal sealed record FreeMethodModel(string Name, ValueModel Handle);

/// <summary>The members that the user's half has although they are generated, which breaks a rule.</summary>
/// <param name="Default">The constructor without parameters.</param>
/// <param name="OfHandle">The constructor that takes C's handle.</param>
internal sealed record TakenOfHandle(bool Default, bool OfHandle, bool IsInvalid, bool FreeNative);

/// <summary>What a handle is in C: a pointer or an integer.</summary>
/// <param name="NativeType">The type in the native signature.</param>
/// <param name="Invalid">What stands for no handle, as a constant of type <c>nint</c>.</param>
/// <param name="ZeroIsInvalidToo">Whether 0 is no handle beside another <paramref name="Invalid"/>.</param>
/// <param name="CountsReferences">Whether it is a COM object, of which a borrower has a reference of its own.</param>
internal sealed record StoredHandle(string NativeType, string Invalid, bool ZeroIsInvalidToo, bool CountsReferences = false);

/// <summary>The method that judges what the function that frees returned.</summary>
/// <param name="Method">Its name in full.</param>
/// <param name="Result">The conversion of C's result to its first parameter.</param>
/// <param name="TakesFunction">Whether it takes the <c>CFunctionInfo</c>.</param>
internal sealed record FreeCheckModel(string Method, ValueModel Result, bool TakesFunction);
