/* Directions, constants and error checks: each function tells in its result what it got. */
#include "../case.h"
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

EXPORT int divide(int dividend, int divisor, int *quotient, int *remainder)
{
    if (divisor == 0) return -1;
    *quotient = dividend / divisor;
    *remainder = dividend % divisor;
    return dividend;
}

EXPORT int increment(int *value) { return (*value)++; }
EXPORT int swap_longs(int64_t *left, int64_t *right)
{
    int64_t kept = *left;
    *left = *right;
    *right = kept;
    return 1;
}
EXPORT int64_t seven(int a, double b, const void *c, uint8_t d, size_t e, long f, float g)
{
    return a + (int64_t)(b * 4) + (c != NULL) + d + (int64_t)e + f + (int64_t)(g * 4);
}
EXPORT int zero_or(int a, int zero, double nil, const void *null) { return zero == 0 && nil == 0 && null == NULL ? a : -1; }
EXPORT int status(int code) { return code; }
EXPORT const char *text_or_null(int code) { return code ? "text" : NULL; }
EXPORT void *pointer_or_null(int code) { static int there; return code ? &there : NULL; }
EXPORT int describe(int code, int *detail, const char **text)
{
    *detail = code * 10;
    *text = code ? "failed" : "fine";
    return code;
}
