namespace CTypes.Windows;

/// <summary>A truth value of 4 bytes. Some functions also return -1 for an error: declare those as <c>int</c>.</summary>
[CTypedef(typeof(c_int), True = 1)]
public partial struct BOOL;

/// <summary>A truth value of 1 byte.</summary>
[CTypedef(typeof(c_ubyte), True = 1)]
public partial struct BOOLEAN;

/// <summary>The truth value of OLE Automation: 2 bytes, -1 for true.</summary>
[CTypedef(typeof(c_short), True = -1)]
public partial struct VARIANT_BOOL;
