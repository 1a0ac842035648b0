namespace CTypes.RealLibraries.Tests;

/// <summary>Z_DATA_ERROR: what should be uncompressed is damaged.</summary>
public sealed class ZlibDataException(CFunctionInfo function, int code) : CErrorException(function, code, Zlib.Describe(function, code));

/// <summary>Z_BUF_ERROR: the target has no room left, or the source ends too early.</summary>
public sealed class ZlibBufferException(CFunctionInfo function, int code) : CErrorException(function, code, Zlib.Describe(function, code));

/// <summary>Z_MEM_ERROR.</summary>
public sealed class ZlibMemoryException(CFunctionInfo function, int code) : CErrorException(function, code, Zlib.Describe(function, code));
