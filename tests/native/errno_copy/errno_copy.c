/* What C sees in errno, and what it leaves there. The functions differ in their signatures only. */
#include "../case.h"
#include <errno.h>
#include <stdint.h>

EXPORT int errno_swap(int value)
{
    int was = errno;
    errno = value;
    return was;
}

EXPORT int errno_get(void) { return errno; }
EXPORT void errno_set(int value) { errno = value; }

EXPORT int errno_swap_1(int value, int8_t a) { (void)a; return errno_swap(value); }
EXPORT int errno_swap_2(int value, int16_t a) { (void)a; return errno_swap(value); }
EXPORT int errno_swap_3(int value, int32_t a) { (void)a; return errno_swap(value); }
EXPORT int errno_swap_4(int value, int64_t a) { (void)a; return errno_swap(value); }
EXPORT int errno_swap_5(int value, float a) { (void)a; return errno_swap(value); }
EXPORT int errno_swap_6(int value, double a) { (void)a; return errno_swap(value); }
EXPORT int errno_swap_7(int value, const char *a) { (void)a; return errno_swap(value); }
EXPORT int errno_swap_8(int value, double a, double b) { (void)a; (void)b; return errno_swap(value); }
EXPORT int errno_swap_9(int value, float a, float b) { (void)a; (void)b; return errno_swap(value); }
EXPORT int errno_swap_after(int value, void (*callback)(void))
{
    callback();
    return errno_swap(value);
}
