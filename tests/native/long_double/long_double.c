/* long double as this compiler has it, and the formats of other platforms where it has them too. */
#include "../case.h"
#include <float.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Reads and writes numbers of type T that lie 16 bytes apart; bytes that hold no bit of a number are left alone. */
#define CONVERSIONS(N, T, BYTES)                                                                        \
    EXPORT void N##_to_double(const unsigned char *from, double *to, int count)                         \
    {                                                                                                   \
        for (int i = 0; i < count; i++)                                                                 \
        {                                                                                               \
            T x;                                                                                        \
            memcpy(&x, from + 16 * i, BYTES);                                                           \
            to[i] = (double)x;                                                                          \
        }                                                                                               \
    }                                                                                                   \
    EXPORT void N##_from_double(const double *from, unsigned char *to, int count)                       \
    {                                                                                                   \
        for (int i = 0; i < count; i++)                                                                 \
        {                                                                                               \
            T x = from[i];                                                                              \
            memcpy(to + 16 * i, &x, BYTES);                                                             \
        }                                                                                               \
    }

CONVERSIONS(own, long double, LDBL_MANT_DIG == 64 ? 10 : sizeof(long double))

#if LDBL_MANT_DIG == 64
CONVERSIONS(extended, long double, 10)
#endif
#if LDBL_MANT_DIG == 113
CONVERSIONS(quad, long double, 16)
#elif defined(__SIZEOF_FLOAT128__)
CONVERSIONS(quad, __float128, 16)
#endif

struct after_byte { char first; long double value; };
EXPORT int size(void) { return (int)sizeof(long double); }
EXPORT int alignment(void) { return (int)offsetof(struct after_byte, value); }

/* A number that no double holds. */
static const long double third = 1.0L / 3;
EXPORT void load_third(long double *x) { *x = third; }
EXPORT int is_third(const long double *x) { return *x == third; }

EXPORT int is_aligned(const long double *x) { return (uintptr_t)x % offsetof(struct after_byte, value) == 0; }
EXPORT void twice(long double *x) { *x *= 2; }
EXPORT int both(const long double *x, const long double *y, double *sum, long double *product)
{
    *sum = (double)(*x + *y);
    *product = *x * *y;
    return 5;
}

EXPORT long double ruler[] = {1.5L, -2.25L, 1.0L / 3, 1e300L};
EXPORT long double *ruler_at(int i) { return i < 0 ? NULL : &ruler[i]; }
EXPORT int each_call(int (*f)(const long double *, void *), void *data) { return f(&ruler[1], data); }

struct sample { char kind; long double value; short after; long double rest[2]; char last; };
EXPORT int sample_size(void) { return (int)sizeof(struct sample); }
EXPORT int sample_is(const struct sample *s, double value, double first, double second)
{
    return s->kind == 'k' && s->value == value && s->after == 7 && s->rest[0] == first && s->rest[1] == second && s->last == 'l';
}
EXPORT int sample_load(struct sample *s)
{
    struct sample full = {'K', third, 8, {third, -1.0L}, 'L'};
    *s = full;
    return (uintptr_t)s % offsetof(struct after_byte, value) == 0;
}

/* Bytes around the number show what is written beside it. */
struct marked { long double before, value; unsigned char after[16]; };
EXPORT void mark(struct marked *m) { memset(m, 0xa5, sizeof *m); }
EXPORT int is_marked(const struct marked *m)
{
    const unsigned char *bytes = (const unsigned char *)m;
    for (size_t i = 0; i < sizeof *m; i++)
    {
        if ((i < offsetof(struct marked, value) || i >= offsetof(struct marked, after)) && bytes[i] != 0xa5) return 0;
    }
    return 1;
}
EXPORT int has_zero_padding(const struct marked *m)
{
    const unsigned char *bytes = (const unsigned char *)&m->value;
    for (size_t i = LDBL_MANT_DIG == 64 ? 10 : sizeof(long double); i < sizeof(long double); i++)
    {
        if (bytes[i] != 0) return 0;
    }
    return 1;
}
