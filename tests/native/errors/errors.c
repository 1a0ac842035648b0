/* Every way in which C functions say that they failed. A code of 0 is success. */
#include "../case.h"
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifndef _WIN32
#include <sys/types.h>
#else
typedef intptr_t ssize_t;
#endif

static int failed(int code)
{
    if (code != 0) errno = code;
    return code != 0;
}

EXPORT int negative_int(int code) { return failed(code) ? -1 : 7; }
EXPORT signed char negative_schar(int code) { return failed(code) ? -1 : 7; }
EXPORT long negative_long(int code) { return failed(code) ? -1 : 7; }
EXPORT long long negative_longlong(int code) { return failed(code) ? -1 : 7; }
EXPORT ssize_t negative_ssize(int code) { return failed(code) ? -1 : 7; }
EXPORT size_t negative_size(int code) { return failed(code) ? (size_t)-1 : (size_t)-2; }
EXPORT void *null_pointer(int code) { return failed(code) ? NULL : &errno; }
EXPORT int nonzero(int code) { return failed(code) ? 99 : 0; }
EXPORT int is_code(int code) { return code; }
EXPORT int zero_int(int result) { return result; }
EXPORT void *zero_pointer(int result) { return result ? &errno : NULL; }
EXPORT unsigned zero_unsigned(int result) { return result ? ~0u : 0; }
EXPORT int32_t hresult(int32_t result) { return result; }
EXPORT int32_t hresult_out(int32_t result, int *out)
{
    *out = 42;
    return result;
}

EXPORT const char *errno_text(int code) { return strerror(code); }

/* NULL where the C library has no name for the number. */
EXPORT const char *errno_name(int code)
{
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 32)
    return strerrorname_np(code);
#else
    (void)code;
    return NULL;
#endif
}
