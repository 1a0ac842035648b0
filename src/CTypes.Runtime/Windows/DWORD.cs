namespace CTypes.Windows;

/// <summary>An unsigned number of 4 bytes.</summary>
[CTypedef(typeof(c_uint32))]
public partial struct DWORD;

/// <summary>The number of an entry in an atom table.</summary>
[CTypedef(typeof(c_uint16))]
public partial struct ATOM;

/// <summary>An unsigned number of 1 byte.</summary>
[CTypedef(typeof(c_ubyte))]
public partial struct BYTE;

/// <summary>A character of 1 byte.</summary>
[CTypedef(typeof(c_char))]
public partial struct CHAR;

/// <summary>A colour: red in the lowest byte, then green, then blue.</summary>
[CTypedef(typeof(c_uint32))]
public partial struct COLORREF;

/// <summary>A floating-point number of 8 bytes.</summary>
[CTypedef(typeof(c_double))]
public partial struct DOUBLE;

/// <summary>A floating-point number of 4 bytes.</summary>
[CTypedef(typeof(c_float))]
public partial struct FLOAT;

/// <summary>A signed number of 4 bytes.</summary>
[CTypedef(typeof(c_int))]
public partial struct INT;

/// <summary>The identifier of a language.</summary>
[CTypedef(typeof(c_uint16))]
public partial struct LANGID;

/// <summary>A signed number of 8 bytes.</summary>
[CTypedef(typeof(c_int64))]
public partial struct LARGE_INTEGER;

/// <summary>The identifier of a locale.</summary>
[CTypedef(typeof(c_uint32))]
public partial struct LCID;

/// <summary>The kind of a locale's information.</summary>
[CTypedef(typeof(c_uint32))]
public partial struct LCTYPE;

/// <summary>The identifier of a language group.</summary>
[CTypedef(typeof(c_uint32))]
public partial struct LGRPID;

/// <summary>A signed number of 4 bytes.</summary>
[CTypedef(typeof(c_int32))]
public partial struct LONG;

/// <summary>A signed number of 2 bytes.</summary>
[CTypedef(typeof(c_short))]
public partial struct SHORT;

/// <summary>An unsigned number of 4 bytes.</summary>
[CTypedef(typeof(c_uint))]
public partial struct UINT;

/// <summary>An unsigned number of 8 bytes.</summary>
[CTypedef(typeof(c_uint64))]
public partial struct ULARGE_INTEGER;

/// <summary>An unsigned number of 4 bytes.</summary>
[CTypedef(typeof(c_uint32))]
public partial struct ULONG;

/// <summary>An unsigned number of 2 bytes.</summary>
[CTypedef(typeof(c_ushort))]
public partial struct USHORT;

/// <summary>An unsigned number of 2 bytes.</summary>
[CTypedef(typeof(c_uint16))]
public partial struct WORD;
