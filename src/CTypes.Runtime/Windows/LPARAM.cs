namespace CTypes.Windows;

/// <summary>The second parameter of a window message: a signed machine word.</summary>
[CTypedef(typeof(c_ssize_t))]
public partial struct LPARAM;

/// <summary>The first parameter of a window message: an unsigned machine word.</summary>
[CTypedef(typeof(c_size_t))]
public partial struct WPARAM;

/// <summary>The result of a window message: a signed machine word.</summary>
[CTypedef(typeof(c_ssize_t))]
public partial struct LRESULT;

/// <summary>An address of anything.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct LPVOID;

/// <summary>An address of anything that is only read.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct LPCVOID;
