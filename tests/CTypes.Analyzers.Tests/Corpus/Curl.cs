using CTypes;
using static CTypes.ParamFlag;

namespace Corpus.Curl;

[CHandle(Free = "curl_easy_cleanup", Library = typeof(LibCurl))]
public sealed partial class Easy;

[CHandle(Free = "curl_slist_free_all", Library = typeof(LibCurl))]
public sealed partial class TextList;

[CHandle(Free = "curl_multi_cleanup", Library = typeof(LibCurl))]
public sealed partial class Multi;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_size_t), typeof(c_void_p)], RestType = typeof(c_size_t), UserData = 3, OnError = 0)]
public sealed partial class Written;

/// <summary>curl/curl.h.</summary>
[CLibrary("curl", Names = ["libcurl.so.4", "libcurl.dylib"])]
public static partial class LibCurl
{
    [CFunction("curl_global_init", ArgTypes = [typeof(c_long)], RestType = typeof(c_int))]
    public static partial int Start(c_long flags);

    [CFunction("curl_global_cleanup", ArgTypes = [], RestType = typeof(void))]
    public static partial void End();

    [CFunction("curl_version", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string? Version();

    [CFunction("curl_easy_init", ArgTypes = [], RestType = typeof(Easy))]
    public static partial Easy? New();

    [CFunction("curl_easy_duphandle", ArgTypes = [typeof(Easy)], RestType = typeof(Easy))]
    public static partial Easy? Duplicate(Easy easy);

    [CFunction("curl_easy_reset", ArgTypes = [typeof(Easy)], RestType = typeof(void))]
    public static partial void Reset(Easy easy);

    [CFunction("curl_easy_setopt", VariadicFrom = 2, ArgTypes = [typeof(Easy), typeof(c_int), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Set(Easy easy, int option, string value);

    [CFunction("curl_easy_setopt", VariadicFrom = 2, ArgTypes = [typeof(Easy), typeof(c_int), typeof(c_long)], RestType = typeof(c_int))]
    public static partial int Set(Easy easy, int option, c_long value);

    [CFunction("curl_easy_setopt", VariadicFrom = 2, ArgTypes = [typeof(Easy), typeof(c_int), typeof(Written)], RestType = typeof(c_int))]
    public static partial int Set(Easy easy, int option, CFunctionPointer<Written> written);

    [CFunction("curl_easy_perform", ArgTypes = [typeof(Easy)], RestType = typeof(c_int))]
    public static partial int Perform(Easy easy);

    [CFunction("curl_easy_strerror", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? ErrorText(int code);

    [CFunction("curl_slist_append", ArgTypes = [typeof(c_void_p), typeof(c_char_p)], RestType = typeof(c_void_p))]
    public static partial nint Append(nint list, string text);

    [CFunction("curl_multi_init", ArgTypes = [], RestType = typeof(Multi))]
    public static partial Multi? NewMulti();

    [CFunction("curl_multi_add_handle", ArgTypes = [typeof(Multi), typeof(Easy)], RestType = typeof(c_int))]
    public static partial int Add(Multi multi, Easy easy);

    [CFunction("curl_multi_perform", ArgTypes = [typeof(Multi), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int Perform(Multi multi, out int running);
}
