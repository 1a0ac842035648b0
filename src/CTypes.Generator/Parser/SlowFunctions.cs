using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Functions that everybody knows and that do not return at once, or that call back before they do: POSIX, C11 and Windows.</summary>
internal static class SlowFunctions
{
    private static readonly HashSet<string> s_waiting = new(StringComparer.Ordinal)
    {
        "sleep", "usleep", "nanosleep", "clock_nanosleep", "thrd_sleep", "pause", "sigsuspend", "sigwait", "sigwaitinfo", "sigtimedwait",
        "read", "readv", "pread", "pread64", "write", "writev", "pwrite", "pwrite64", "open", "openat", "fsync", "fdatasync", "sync", "ioctl", "flock", "lockf", "sendfile", "splice",
        "poll", "ppoll", "select", "pselect", "epoll_wait", "epoll_pwait", "kevent", "io_getevents",
        "accept", "accept4", "connect", "recv", "recvfrom", "recvmsg", "send", "sendto", "sendmsg", "getaddrinfo", "getnameinfo", "gethostbyname", "gethostbyaddr",
        "wait", "wait3", "wait4", "waitpid", "waitid", "system", "popen", "pclose", "msgrcv", "msgsnd", "mq_receive", "mq_send", "semop", "semtimedop",
        "fopen", "fclose", "fflush", "fread", "fwrite", "fgetc", "getc", "getchar", "fgets", "gets", "getline", "getdelim", "fputc", "putc", "putchar", "fputs", "puts", "printf", "fprintf", "vprintf", "vfprintf", "scanf", "fscanf",
        "pthread_mutex_lock", "pthread_mutex_timedlock", "pthread_rwlock_rdlock", "pthread_rwlock_wrlock", "pthread_spin_lock", "pthread_cond_wait", "pthread_cond_timedwait", "pthread_barrier_wait", "pthread_join",
        "sem_wait", "sem_timedwait", "mtx_lock", "mtx_timedlock", "cnd_wait", "cnd_timedwait", "thrd_join",
        "Sleep", "SleepEx", "WaitForSingleObject", "WaitForSingleObjectEx", "WaitForMultipleObjects", "WaitForMultipleObjectsEx", "SignalObjectAndWait", "EnterCriticalSection", "AcquireSRWLockExclusive", "AcquireSRWLockShared",
        "SleepConditionVariableCS", "SleepConditionVariableSRW", "ReadFile", "WriteFile", "ReadConsoleW", "GetMessageW", "GetMessageA", "WaitMessage",
    };

    private static readonly HashSet<string> s_calling = new(StringComparer.Ordinal)
    {
        "qsort", "qsort_r", "qsort_s", "bsearch", "bsearch_s", "lfind", "lsearch", "tsearch", "tfind", "tdelete", "twalk", "ftw", "nftw", "glob", "scandir", "dl_iterate_phdr", "call_once", "pthread_once", "exit", "quick_exit", "raise",
        "EnumWindows", "EnumChildWindows", "EnumThreadWindows", "EnumDisplayMonitors", "DispatchMessageW", "DispatchMessageA", "SendMessageW", "SendMessageA",
    };

    /// <summary>Why a function does not do without the transition; null where nothing is known against it.</summary>
    public static string? Problem(string symbol, IMethodSymbol method)
    {
        if (s_waiting.Contains(symbol)) return $"'{symbol}' can wait, and while it does no garbage collection can start: every thread that allocates waits with it";
        if (s_calling.Contains(symbol)) return $"'{symbol}' calls functions that it is given, and the process ends when one of them is C#";
        IParameterSymbol? pointer = method.Parameters.FirstOrDefault(p => p.Type.Name == "CFunctionPointer" && AttributeReading.IsOurs(p.Type));
        return pointer is null ? null : $"C may call the function that '{pointer.Name}' points to, and the process ends when that is C#";
    }
}
