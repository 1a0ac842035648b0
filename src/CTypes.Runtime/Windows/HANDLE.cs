namespace CTypes.Windows;

/// <summary>A handle of an object of the system.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HANDLE;

/// <summary>A handle of an accelerator table.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HACCEL;

/// <summary>A handle of a bitmap.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HBITMAP;

/// <summary>A handle of a brush.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HBRUSH;

/// <summary>A handle of a colour space.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HCOLORSPACE;

/// <summary>A handle of a device context.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HDC;

/// <summary>A handle of a desktop.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HDESK;

/// <summary>A handle of window positions that are set together.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HDWP;

/// <summary>A handle of an enhanced metafile.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HENHMETAFILE;

/// <summary>A handle of a font.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HFONT;

/// <summary>A handle of a graphics object.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HGDIOBJ;

/// <summary>A handle of a global memory block.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HGLOBAL;

/// <summary>A handle of a hook.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HHOOK;

/// <summary>A handle of an icon.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HICON;

/// <summary>A handle of a cursor.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HCURSOR;

/// <summary>A handle of a loaded program or library.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HINSTANCE;

/// <summary>A handle of a registry key.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HKEY;

/// <summary>A handle of a keyboard layout.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HKL;

/// <summary>A handle of a local memory block.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HLOCAL;

/// <summary>A handle of a menu.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HMENU;

/// <summary>A handle of a metafile.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HMETAFILE;

/// <summary>A handle of a loaded module, the same as <see cref="HINSTANCE"/>.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HMODULE;

/// <summary>A handle of a display.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HMONITOR;

/// <summary>A handle of a palette.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HPALETTE;

/// <summary>A handle of a pen.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HPEN;

/// <summary>A handle of a region.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HRGN;

/// <summary>A handle of a resource.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HRSRC;

/// <summary>A handle of a string.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HSTR;

/// <summary>A handle of a task.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HTASK;

/// <summary>A handle of a window station.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HWINSTA;

/// <summary>A handle of a window.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct HWND;

/// <summary>A handle of the service control manager or of a service.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct SC_HANDLE;

/// <summary>A handle through which a service reports its status.</summary>
[CTypedef(typeof(c_void_p))]
public partial struct SERVICE_STATUS_HANDLE;
