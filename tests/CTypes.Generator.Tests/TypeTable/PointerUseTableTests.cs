using System.Diagnostics;
using System.Text.RegularExpressions;
using CTypes.Generator.Parser;

namespace CTypes.Generator.Tests.TypeTable;

/// <summary>The table of functions that write to memory, held against the headers of the C library by clang, whose C++ reads the types of parameters.</summary>
public class PointerUseTableTests
{
    private const int MostParameters = 8;

    private const string Headers = """
        #define _GNU_SOURCE
        #include <arpa/inet.h>
        #include <fcntl.h>
        #include <iconv.h>
        #include <libgen.h>
        #include <net/if.h>
        #include <netdb.h>
        #include <poll.h>
        #include <regex.h>
        #include <signal.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <strings.h>
        #include <sys/epoll.h>
        #include <sys/random.h>
        #include <sys/resource.h>
        #include <sys/select.h>
        #include <sys/sendfile.h>
        #include <sys/socket.h>
        #include <sys/stat.h>
        #include <sys/statvfs.h>
        #include <sys/time.h>
        #include <sys/times.h>
        #include <sys/utsname.h>
        #include <sys/wait.h>
        #include <termios.h>
        #include <time.h>
        #include <unistd.h>
        #include <wchar.h>
        template<unsigned N, class T, class... R> struct At { using type = typename At<N - 1, R...>::type; };
        template<class T, class... R> struct At<0, T, R...> { using type = T; };
        template<class T> struct IsWritable { static const bool value = false; };
        template<class T> struct IsWritable<T *> { static const bool value = true; };
        template<class T> struct IsWritable<const T *> { static const bool value = false; };
        template<unsigned N, class R, class... A> constexpr bool writes(R (*)(A...)) { return IsWritable<typename At<N, A...>::type>::value; }
        template<unsigned N, class R, class... A> constexpr bool writes(R (*)(A..., ...)) { return IsWritable<typename At<N, A...>::type>::value; }

        """;

    private static readonly string[] s_symbols =
    [
        "strcpy", "strncpy", "strcat", "strncat", "stpcpy", "stpncpy", "strtok", "strtok_r", "strxfrm", "strftime", "memcpy", "memmove", "memset", "memccpy", "mempcpy",
        "sprintf", "snprintf", "vsprintf", "vsnprintf", "fgets", "fread", "tmpnam", "wcscpy", "wcsncpy", "wcscat", "wcsncat", "wcstok", "swprintf", "fgetws", "mbstowcs", "wcstombs", "mbrtowc",
        "getcwd", "gethostname", "getdomainname", "getlogin_r", "ctermid", "mkstemp", "mkstemps", "mkdtemp", "mktemp", "dirname", "bzero", "getrandom", "getentropy",
        "realpath", "readlink", "ttyname_r", "ptsname_r", "strerror_r", "asctime_r", "ctime_r", "confstr", "read", "pread", "recv", "recvfrom", "if_indextoname", "bcopy", "swab",
        "readlinkat", "inet_ntop", "getnameinfo",
        "qsort", "qsort_r", "time", "mktime", "strtol", "strtoul", "strtoll", "strtoull", "strtof", "strtod", "fgetpos",
        "explicit_bzero", "getline", "getdelim", "timegm", "gettimeofday", "times", "uname", "pipe", "pipe2", "poll", "ppoll", "wait", "sigemptyset", "sigfillset", "sigaddset", "sigdelset", "cfmakeraw", "rand_r", "getloadavg", "regcomp",
        "iconv", "stat", "lstat", "fstat", "statvfs", "fstatvfs", "localtime_r", "gmtime_r", "clock_gettime", "clock_getres", "nanosleep", "waitpid", "select", "getgroups", "getrlimit", "getrusage", "getitimer", "tcgetattr", "inet_aton",
        "accept", "accept4", "getsockname", "getpeername", "recvmsg", "epoll_wait", "epoll_pwait", "copy_file_range", "splice", "inet_pton", "fstatat", "sigaction", "sigprocmask", "setitimer", "sendfile", "socketpair", "getsockopt",
    ];

    /// <summary>What clang says of all functions: it reads the headers once, and is told that the lines about a function stand in a file of its name.</summary>
    private static readonly Lazy<string> s_said = new(() => Compile(Headers + string.Concat(s_symbols.Select(AssertionsOf))));

    private static readonly Regex s_error = new(@"^(?<file>[^:\n]+):\d+:\d+: (fatal )?error: ", RegexOptions.Multiline);

    public static TheoryData<string> OfTheCLibrary { get; } = [.. s_symbols];

    [Theory, MemberData(nameof(OfTheCLibrary))]
    public void What_the_table_says_is_written_is_no_const_in_the_header(string symbol)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The headers are those of a Linux C library.");
        Assert.NotEmpty(Written(symbol));
        Assert.True(s_said.Value.Length == 0 || AreErrorsOfOthersAlone(symbol), s_said.Value);
    }

    private static int[] Written(string symbol) => [.. Enumerable.Range(0, MostParameters).Where(index => PointerUseTable.Find(symbol, index) == PointerUse.Writes)];

    private static string AssertionsOf(string symbol) =>
        $"#line 1 \"{symbol}\"\n" + string.Concat(Written(symbol).Select(index => $"static_assert(writes<{index}>(&{symbol}), \"{symbol} {index}\");\n"));

    private static bool AreErrorsOfOthersAlone(string symbol)
    {
        string[] files = [.. s_error.Matches(s_said.Value).Select(error => error.Groups["file"].Value)];
        return files.Length > 0 && files.All(file => file != symbol && s_symbols.Contains(file));
    }

    private static string Compile(string source)
    {
        using Process clang = Process.Start(new ProcessStartInfo("clang-14", "-x c++ -std=c++14 -w -ferror-limit=0 -fsyntax-only -") { RedirectStandardInput = true, RedirectStandardError = true })!;
        clang.StandardInput.Write(source);
        clang.StandardInput.Close();
        string errors = clang.StandardError.ReadToEnd();
        clang.WaitForExit();
        return errors;
    }
}
