using CTypes;
using static CTypes.CallbackLifetime;
using static CTypes.ParamFlag;

[assembly: CTypesTargets("linux-x64;linux-arm64")]

namespace Corpus.Posix;

[CStruct] public partial struct TimeSpec { public long Seconds; public c_long Nanoseconds; }

[CStruct] public partial struct PollFile { public int File; public short Events; public short Returned; }

[CStruct] public partial struct InternetAddress { public uint Address; }

[CStruct]
public partial struct SocketAddress
{
    public partial ushort Family { get; set; }
    public partial ushort Port { get; set; }
    public partial InternetAddress Address { get; set; }
    [CField(Count = 8)] public partial Span<byte> Zero { get; }
}

[CStruct] public partial struct Descriptors { public int Read; public int Write; }

[CHandle(Free = "close", Library = typeof(LibC), Type = typeof(c_int), Invalid = -1)]
public sealed partial class FileDescriptor;

[CHandle(Free = "closedir", Library = typeof(LibC))]
public sealed partial class DirectoryStream;

[CHandle(Free = "dlclose", Library = typeof(LibC))]
public sealed partial class Module;

[Callback(ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p), UserData = 0, OnError = 0)]
public sealed partial class ThreadStart;

/// <summary>unistd.h, fcntl.h, sys/socket.h, poll.h, dirent.h, dlfcn.h and time.h of POSIX.</summary>
[CLibrary("c", Names = ["libc.so.6"], UseErrno = true)]
public static partial class LibC
{
    [CFunction("getpid", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int ProcessId();

    [CFunction("getuid", ArgTypes = [], RestType = typeof(c_uint))]
    public static partial uint UserId();

    [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(FileDescriptor), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial FileDescriptor Open([ErrorContext] string path, int flags);

    [CFunction("open", VariadicFrom = 2, ArgTypes = [typeof(c_char_p), typeof(c_int), typeof(c_uint)], RestType = typeof(FileDescriptor), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial FileDescriptor Create([ErrorContext] string path, int flags, uint mode);

    [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Close(int file);

    [CFunction("read", ArgTypes = [typeof(FileDescriptor), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial nint Read(FileDescriptor file, Span<byte> buffer, nuint count);

    [CFunction("write", ArgTypes = [typeof(FileDescriptor), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t), ErrCheck = nameof(Errors.NegativeIsErrno)), ParamLength(2, nameof(buffer))]
    public static partial nint Write(FileDescriptor file, ReadOnlySpan<byte> buffer);

    [CFunction("lseek", ArgTypes = [typeof(FileDescriptor), typeof(c_int64), typeof(c_int)], RestType = typeof(c_int64), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial long Seek(FileDescriptor file, long offset, int whence);

    [CFunction("ftruncate", ArgTypes = [typeof(FileDescriptor), typeof(c_int64)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Truncate(FileDescriptor file, long length);

    [CFunction("fsync", ArgTypes = [typeof(FileDescriptor)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Synchronize(FileDescriptor file);

    [CFunction("dup", ArgTypes = [typeof(FileDescriptor)], RestType = typeof(FileDescriptor), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial FileDescriptor Duplicate(FileDescriptor file);

    [CFunction("pipe", ArgTypes = [typeof(POINTER<Descriptors>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno)), ParamFlags(Out)]
    public static partial Descriptors Pipe();

    [CFunction("unlink", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Unlink([ErrorContext] string path);

    [CFunction("mkdir", ArgTypes = [typeof(c_char_p), typeof(c_uint)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void MakeDirectory([ErrorContext] string path, uint mode);

    [CFunction("rmdir", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void RemoveDirectory([ErrorContext] string path);

    [CFunction("chdir", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void ChangeDirectory([ErrorContext] string path);

    [CFunction("access", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Access(string path, int mode);

    [CFunction("symlink", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Link(string target, [ErrorContext] string path);

    [CFunction("readlink", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char>), typeof(c_size_t)], RestType = typeof(c_ssize_t), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial nint ReadLink([ErrorContext] string path, Span<byte> buffer, nuint size);

    [CFunction("isatty", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int IsTerminal(int file);

    [CFunction("gethostname", ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno)), ParamLength(1, nameof(name))]
    public static partial void HostName(Span<byte> name);

    [CFunction("setenv", ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void SetEnvironment(string name, string value, int overwrite);

    [CFunction("kill", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Kill(int process, int signal);

    [CFunction("waitpid", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial int Wait(int process, out int status, int options);

    [CFunction("nanosleep", ArgTypes = [typeof(POINTER<TimeSpec>), typeof(POINTER<TimeSpec>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Sleep(in TimeSpec wanted, out TimeSpec left);

    [CFunction("clock_gettime", ArgTypes = [typeof(c_int), typeof(POINTER<TimeSpec>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno)), ParamFlags(In, Out)]
    public static partial TimeSpec Clock(int clock);

    [CFunction("poll", ArgTypes = [typeof(POINTER<PollFile>), typeof(c_ulong), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno)), ParamLength(1, nameof(files))]
    public static partial int Poll(Span<PollFile> files, int timeout);

    [CFunction("socket", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(FileDescriptor), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial FileDescriptor Socket(int domain, int type, int protocol);

    [CFunction("bind", ArgTypes = [typeof(FileDescriptor), typeof(POINTER<SocketAddress>), typeof(c_uint)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Bind(FileDescriptor socket, in SocketAddress address, uint length);

    [CFunction("listen", ArgTypes = [typeof(FileDescriptor), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Listen(FileDescriptor socket, int backlog);

    [CFunction("accept", ArgTypes = [typeof(FileDescriptor), typeof(POINTER<SocketAddress>), typeof(POINTER<c_uint>)], RestType = typeof(FileDescriptor), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial FileDescriptor Accept(FileDescriptor socket, ref SocketAddress address, ref uint length);

    [CFunction("connect", ArgTypes = [typeof(FileDescriptor), typeof(POINTER<SocketAddress>), typeof(c_uint)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial void Connect(FileDescriptor socket, in SocketAddress address, uint length);

    [CFunction("send", ArgTypes = [typeof(FileDescriptor), typeof(c_void_p), typeof(c_size_t), typeof(c_int)], RestType = typeof(c_ssize_t), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial nint Send(FileDescriptor socket, ReadOnlySpan<byte> buffer, nuint length, int flags);

    [CFunction("recv", ArgTypes = [typeof(FileDescriptor), typeof(c_void_p), typeof(c_size_t), typeof(c_int)], RestType = typeof(c_ssize_t), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial nint Receive(FileDescriptor socket, Span<byte> buffer, nuint length, int flags);

    [CFunction("htons", ArgTypes = [typeof(c_uint16)], RestType = typeof(c_uint16))]
    public static partial ushort ToNetwork(ushort value);

    [CFunction("opendir", ArgTypes = [typeof(c_char_p)], RestType = typeof(DirectoryStream), ErrCheck = nameof(Errors.NullIsErrno))]
    public static partial DirectoryStream OpenDirectory([ErrorContext] string path);

    [CFunction("closedir", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int CloseDirectory(nint directory);

    [CFunction("rewinddir", ArgTypes = [typeof(DirectoryStream)], RestType = typeof(void))]
    public static partial void Rewind(DirectoryStream directory);

    [CFunction("dlopen", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(Module))]
    public static partial Module? OpenModule(string? path, int flags);

    [CFunction("dlsym", ArgTypes = [typeof(Module), typeof(c_char_p)], RestType = typeof(c_void_p))]
    public static partial nint Symbol(Module module, string name);

    [CFunction("dlclose", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int CloseModule(nint module);

    [CFunction("dlerror", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string? ModuleError();

    [CFunction("pthread_create", ArgTypes = [typeof(POINTER<c_ulong>), typeof(c_void_p), typeof(ThreadStart), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int CreateThread(out c_ulong thread, nint attributes, [Lifetime(Once)] ThreadStart.Handler start);

    [CFunction("pthread_join", ArgTypes = [typeof(c_ulong), typeof(POINTER<c_void_p>)], RestType = typeof(c_int))]
    public static partial int Join(c_ulong thread, out nint result);

    [CFunction("sysconf", ArgTypes = [typeof(c_int)], RestType = typeof(c_long))]
    public static partial c_long Configuration(int name);
}
