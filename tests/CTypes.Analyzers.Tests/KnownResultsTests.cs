using System.Text.RegularExpressions;
using CTypes.Analyzers.Tests.Catalogue;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

/// <summary>What the manuals say of the functions that the rules know: what kind of address each returns, and what frees it.</summary>
public class KnownResultsTests
{
    private const string Text = "c_char_p", Address = "c_void_p", CsOwn = "";

    private static readonly RuleVerifier s_cutOff = new(Rules.PointerResultCutOff), s_borrowed = new(Rules.BorrowedResultFreed), s_owned = new(Rules.OwnedResultNotFreed);

    /// <summary>The function, the C type of its result, and what its manual says that frees it.</summary>
    public static TheoryData<string, string, string> Results { get; } = new()
    {
        { "getenv", Text, CsOwn },
        { "secure_getenv", Text, CsOwn },
        { "strerror", Text, CsOwn },
        { "strerror_l", Text, CsOwn },
        { "asctime", Text, CsOwn },
        { "ctime", Text, CsOwn },
        { "setlocale", Text, CsOwn },
        { "nl_langinfo", Text, CsOwn },
        { "dlerror", Text, CsOwn },
        { "getlogin", Text, CsOwn },
        { "ttyname", Text, CsOwn },
        { "ctermid", Text, CsOwn },
        { "inet_ntoa", Text, CsOwn },
        { "hstrerror", Text, CsOwn },
        { "gai_strerror", Text, CsOwn },
        { "strsignal", Text, CsOwn },
        { "gettext", Text, CsOwn },
        { "dgettext", Text, CsOwn },
        { "textdomain", Text, CsOwn },
        { "tmpnam", Text, CsOwn },
        { "basename", Text, CsOwn },
        { "dirname", Text, CsOwn },
        { "ptsname", Text, CsOwn },
        { "strchr", Text, CsOwn },
        { "strrchr", Text, CsOwn },
        { "strstr", Text, CsOwn },
        { "strpbrk", Text, CsOwn },
        { "strtok", Text, CsOwn },
        { "gnu_get_libc_version", Text, CsOwn },
        { "sqlite3_libversion", Text, CsOwn },
        { "sqlite3_sourceid", Text, CsOwn },
        { "sqlite3_errmsg", Text, CsOwn },
        { "sqlite3_errstr", Text, CsOwn },
        { "sqlite3_column_text", Text, CsOwn },
        { "sqlite3_column_name", Text, CsOwn },
        { "sqlite3_sql", Text, CsOwn },
        { "sqlite3_value_text", Text, CsOwn },
        { "sqlite3_db_filename", Text, CsOwn },
        { "zlibVersion", Text, CsOwn },
        { "zError", Text, CsOwn },
        { "gzerror", Text, CsOwn },
        { "curl_version", Text, CsOwn },
        { "curl_easy_strerror", Text, CsOwn },
        { "PyUnicode_AsUTF8", Text, CsOwn },
        { "Py_GetVersion", Text, CsOwn },
        { "Py_GetPlatform", Text, CsOwn },
        { "SDL_GetError", Text, CsOwn },
        { "glfwGetVersionString", Text, CsOwn },
        { "localtime", Address, CsOwn },
        { "gmtime", Address, CsOwn },
        { "getpwnam", Address, CsOwn },
        { "getpwuid", Address, CsOwn },
        { "getgrnam", Address, CsOwn },
        { "getgrgid", Address, CsOwn },
        { "gethostbyname", Address, CsOwn },
        { "localeconv", Address, CsOwn },
        { "memchr", Address, CsOwn },
        { "bsearch", Address, CsOwn },
        { "dlsym", Address, CsOwn },
        { "readdir", Address, CsOwn },
        { "sqlite3_column_blob", Address, CsOwn },
        { "sqlite3_value_blob", Address, CsOwn },
        { "sqlite3_user_data", Address, CsOwn },
        { "strdup", Text, "free" },
        { "strndup", Text, "free" },
        { "get_current_dir_name", Text, "free" },
        { "canonicalize_file_name", Text, "free" },
        { "tempnam", Text, "free" },
        { "readline", Text, "free" },
        { "sqlite3_mprintf", Text, "sqlite3_free" },
        { "sqlite3_vmprintf", Text, "sqlite3_free" },
        { "sqlite3_expanded_sql", Text, "sqlite3_free" },
        { "sqlite3_str_finish", Text, "sqlite3_free" },
        { "curl_easy_escape", Text, "curl_free" },
        { "curl_easy_unescape", Text, "curl_free" },
        { "curl_escape", Text, "curl_free" },
        { "curl_unescape", Text, "curl_free" },
        { "g_strdup", Text, "g_free" },
        { "g_strndup", Text, "g_free" },
        { "g_strdup_printf", Text, "g_free" },
        { "g_strconcat", Text, "g_free" },
        { "g_build_filename", Text, "g_free" },
        { "g_get_current_dir", Text, "g_free" },
        { "malloc", Address, "free" },
        { "calloc", Address, "free" },
        { "realloc", Address, "free" },
        { "aligned_alloc", Address, "free" },
        { "wcsdup", Address, "free" },
        { "sqlite3_malloc", Address, "sqlite3_free" },
        { "sqlite3_malloc64", Address, "sqlite3_free" },
        { "sqlite3_realloc", Address, "sqlite3_free" },
        { "sqlite3_serialize", Address, "sqlite3_free" },
        { "g_malloc", Address, "g_free" },
        { "g_malloc0", Address, "g_free" },
        { "g_realloc", Address, "g_free" },
        { "fopen", Address, "fclose" },
        { "fdopen", Address, "fclose" },
        { "freopen", Address, "fclose" },
        { "tmpfile", Address, "fclose" },
        { "opendir", Address, "closedir" },
        { "fdopendir", Address, "closedir" },
        { "dlopen", Address, "dlclose" },
        { "popen", Address, "pclose" },
        { "mmap", Address, "munmap" },
    };

    /// <summary>The function, and what its manual says that frees the texts it stores.</summary>
    public static TheoryData<string, string> Stores { get; } = new()
    {
        { "asprintf", "free" },
        { "vasprintf", "free" },
        { "sqlite3_exec", "sqlite3_free" },
        { "sqlite3_load_extension", "sqlite3_free" },
        { "g_file_get_contents", "g_free" },
        { "g_spawn_command_line_sync", "g_free" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public Task What_the_manual_calls_a_pointer_is_returned_as_one(string symbol, string type, string free)
    {
        _ = free;
        return s_cutOff.Reports(
            Function(symbol, "[|RestType = typeof(c_int)|]", "int"),
            message: $"'Case.Known' takes what '{symbol}' returns, an address, for a number of 4 bytes; write RestType = typeof({type}) and return {(type == Text ? "string?" : "nint")}");
    }

    [Theory]
    [MemberData(nameof(Results))]
    public Task It_is_freed_by_what_the_manual_says(string symbol, string type, string free)
    {
        _ = type;
        string declared = Function(symbol, "RestType = typeof(c_char_p), [|Free = \"release\"|]", "string?");
        return free == CsOwn
            ? s_borrowed.Reports(declared, message: $"'Case.Known' frees what '{symbol}' returns, which is C's own; remove Free = \"release\"")
            : s_owned.Reports(declared, message: $"'Case.Known' frees with 'release' what '{symbol}' allocated for its caller; write Free = \"{free}\"");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public Task What_it_stores_is_freed_by_what_the_manual_says(string symbol, string free) => s_owned.Reports(
        Source.Library($"[CFunction(\"{symbol}\", ArgTypes = [typeof(POINTER<c_char_p>), typeof(c_char_p)], RestType = typeof(c_int){(symbol == "asprintf" ? ", VariadicFrom = 2" : "")})]\npublic static partial int Known([Free([|\"release\"|])] out string? text, nint format);"),
        message: $"'Case.Known' frees with 'release' what '{symbol}' allocated for its caller; write [Free(\"{free}\")] before 'text'");

    [Fact]
    public void Every_function_that_the_rules_know_has_a_row()
    {
        string table = File.ReadAllText(Path.Combine(RuleCatalogue.Repository, "src/CTypes.Analyzers/Usage/KnownResults.cs"));
        HashSet<string> rows = [.. Results.Select(row => row.Data.Item1), .. Results.Select(row => row.Data.Item3), .. Stores.Select(row => row.Data.Item1)];
        Assert.DoesNotContain(Regex.Matches(table, "(?<!name=)\"(\\w+)\""), name => !rows.Contains(name.Groups[1].Value));
    }

    private static string Function(string symbol, string result, string type) =>
        Source.Library($"[CFunction(\"{symbol}\", ArgTypes = [typeof(c_void_p)], {result}{VariadicFrom(symbol)})]\npublic static partial {type} Known(nint first);");

    private static string VariadicFrom(string symbol) => symbol is "sqlite3_mprintf" or "g_strdup_printf" or "g_strconcat" or "g_build_filename" ? ", VariadicFrom = 1" : "";
}
