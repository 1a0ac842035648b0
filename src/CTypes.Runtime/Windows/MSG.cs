namespace CTypes.Windows;

/// <summary>A message of a thread's queue; C's <c>tagMSG</c>.</summary>
[CStruct(Size = 48)]
public partial struct MSG
{
    /// <summary>The window; NULL for the thread's own messages.</summary>
    public HWND hWnd;

    /// <summary>Which message.</summary>
    public UINT message;

    /// <summary>What it says; that depends on the message.</summary>
    public WPARAM wParam;

    /// <summary>What else it says.</summary>
    public LPARAM lParam;

    /// <summary>When it was posted, in milliseconds since the system started.</summary>
    public DWORD time;

    /// <summary>Where the pointer was, in pixels of the screen.</summary>
    public POINT pt;
}
