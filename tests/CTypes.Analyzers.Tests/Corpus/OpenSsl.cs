using CTypes;
using static CTypes.ParamFlag;

namespace Corpus.OpenSsl;

[CHandle(Free = "EVP_MD_CTX_free", Library = typeof(Crypto))]
public sealed partial class Digest;

[CHandle(Free = "BN_free", Library = typeof(Crypto))]
public sealed partial class BigNumber;

/// <summary>openssl/evp.h, rand.h, bn.h and err.h.</summary>
[CLibrary("crypto", Names = ["libcrypto.so.3", "libcrypto.3.dylib"])]
public static partial class Crypto
{
    [CFunction("OpenSSL_version", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? Version(int kind);

    [CFunction("RAND_bytes", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check)), ParamLength(1, nameof(buffer))]
    public static partial void Random(Span<byte> buffer);

    [CFunction("EVP_MD_CTX_new", ArgTypes = [], RestType = typeof(Digest))]
    public static partial Digest? NewDigest();

    [CFunction("EVP_sha256", ArgTypes = [], RestType = typeof(c_void_p))]
    public static partial nint Sha256();

    [CFunction("EVP_DigestInit_ex", ArgTypes = [typeof(Digest), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Start(Digest digest, nint type, nint engine);

    [CFunction("EVP_DigestUpdate", ArgTypes = [typeof(Digest), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_int), ErrCheck = nameof(Check)), ParamLength(2, nameof(data))]
    public static partial void Update(Digest digest, ReadOnlySpan<byte> data);

    [CFunction("EVP_DigestFinal_ex", ArgTypes = [typeof(Digest), typeof(POINTER<c_ubyte>), typeof(POINTER<c_uint>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Finish(Digest digest, Span<byte> hash, out uint length);

    [CFunction("BN_new", ArgTypes = [], RestType = typeof(BigNumber))]
    public static partial BigNumber? NewNumber();

    [CFunction("BN_set_word", ArgTypes = [typeof(BigNumber), typeof(c_ulong)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Set(BigNumber number, c_ulong value);

    [CFunction("BN_num_bits", ArgTypes = [typeof(BigNumber)], RestType = typeof(c_int))]
    public static partial int Bits(BigNumber number);

    [CFunction("BN_cmp", ArgTypes = [typeof(BigNumber), typeof(BigNumber)], RestType = typeof(c_int))]
    public static partial int Compare(BigNumber left, BigNumber right);

    [CFunction("ERR_get_error", ArgTypes = [], RestType = typeof(c_ulong))]
    public static partial c_ulong Error();

    [CFunction("ERR_error_string_n", ArgTypes = [typeof(c_ulong), typeof(POINTER<c_char>), typeof(c_size_t)], RestType = typeof(void))]
    public static partial void ErrorText(c_ulong error, Span<byte> buffer, nuint size);

    private static void Check(int result, CFunctionInfo function)
    {
        if (result != 1) throw new CErrorException(function, result, message: null);
    }
}
