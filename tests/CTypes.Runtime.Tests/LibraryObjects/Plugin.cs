namespace CTypes.Runtime.Tests;

/// <summary>A library with objects.</summary>
[CLibrary("plugin")]
public sealed partial class Plugin
{
    [CFunction("plugin_version", ArgTypes = [], RestType = typeof(c_int))]
    public partial int Version();

    [CFunction("plugin_add", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
    public partial int Add(int left, int right);

    [CFunction("plugin_calls", ArgTypes = [], RestType = typeof(c_int))]
    public partial int CountCalls();

    [CFunction("plugin_name", ArgTypes = [], RestType = typeof(c_char_p))]
    public partial string Name();

    [CFunction("plugin_status", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, Out)]
    public partial int Detail(int code);

    [CFunction("plugin_wait", ArgTypes = [typeof(Plain), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public partial int Wait([Lifetime(Call)] Plain.Handler started, CBox<int> isOver);

    [CFunction("plugin_report_unload", ArgTypes = [typeof(UnloadReport)], RestType = typeof(c_int))]
    public partial int ReportUnload([Lifetime(UntilDisposed)] UnloadReport callback);

    [CFunction("plugin_register", ArgTypes = [typeof(UnloadReport)])]
    public partial void Register([Lifetime(UntilDisposed)] UnloadReport? callback);

    [CFunction("plugin_register", ArgTypes = [typeof(UnloadReport)])]
    public partial void RegisterOnce([Lifetime(Once)] UnloadReport.Handler callback);

    [CFunction("plugin_register", ArgTypes = [typeof(UnloadReport)])]
    public partial void RegisterOnceObject([Lifetime(Once)] UnloadReport callback);

    [CFunction("plugin_register", ArgTypes = [typeof(UnloadReport)])]
    public partial void RegisterForever([Lifetime(Forever)] UnloadReport.Handler callback);

    [CFunction("plugin_note", ArgTypes = [typeof(PluginNote), typeof(c_void_p), typeof(c_void_p)])]
    [ParamDefault(2, 0)]
    public partial void NoteUntilDisposed([Lifetime(UntilDisposed)] PluginNote callback);

    [CFunction("plugin_note", ArgTypes = [typeof(PluginNote), typeof(c_void_p), typeof(c_void_p)])]
    [ParamDefault(2, 0)]
    public partial void NoteOnce([Lifetime(Once)] PluginNote.Handler callback);

    [CFunction("plugin_note", ArgTypes = [typeof(PluginNote), typeof(c_void_p), typeof(c_void_p)])]
    public partial void NoteNotified([Lifetime(Notified, Destroy = 2)] PluginNote.Handler callback);

    [CFunction("plugin_pair", ArgTypes = [typeof(PluginNote), typeof(PluginOtherNote), typeof(c_void_p)])]
    public partial void NotePair([Lifetime(UntilDisposed, UserData = 2)] PluginNote first, [Lifetime(UntilDisposed, UserData = 2)] PluginOtherNote second);

    [CFunction("item_new", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(PluginItem))]
    public partial PluginItem NewItem(int value, POINTER<c_int> freed);

    [CFunction("plugin_missing", ArgTypes = [], RestType = typeof(c_int))]
    public partial int Missing();

    /// <summary>What the check adds to its message: it is a method of the object.</summary>
    public string Label { get; set; } = "plugin";

    private void Check(int code)
    {
        if (code < 0) throw new InvalidDataException($"{Label}: {code}");
    }
}

[Callback(ArgTypes = [typeof(c_int)])]
public sealed partial class UnloadReport;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)]
public sealed partial class PluginNote;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)]
public sealed partial class PluginOtherNote;

/// <summary>The same library once more: handles are freed through a static class.</summary>
[CLibrary("plugin")]
public static partial class PluginItems;

[CHandle(Free = "item_free", Library = typeof(PluginItems))]
public sealed partial class PluginItem;
