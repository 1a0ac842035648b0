/* Complex numbers in each position, as text beside the value, and behind so many others that the registers are used up. */
#include "../case.h"
#include <complex.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static THREAD_LOCAL char shown[2048];

#ifdef _MSC_VER
typedef _Fcomplex float_complex;
typedef _Dcomplex double_complex;
#define FLOAT_COMPLEX(real, imaginary) _FCbuild((float)(real), (float)(imaginary))
#define DOUBLE_COMPLEX(real, imaginary) _Cbuild(real, imaginary)
#else
typedef float _Complex float_complex;
typedef double _Complex double_complex;
#define FLOAT_COMPLEX(real, imaginary) __builtin_complex((float)(real), (float)(imaginary))
#define DOUBLE_COMPLEX(real, imaginary) __builtin_complex((double)(real), (double)(imaginary))
#endif

static double real_part(const char *text) { return strtod(text, NULL); }
static double imaginary_part(const char *text) { return strtod(strchr(text, ',') + 1, NULL); }

#define COMPLEX(name, type, build, re, im)                                                                   \
    struct in_##name { char before; type value; char after; };                                               \
    EXPORT const char *show_##name(type value)                                                               \
    {                                                                                                        \
        snprintf(shown, sizeof shown, "%.17g,%.17g", (double)re(value), (double)im(value));                  \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT type read_##name(const char *text) { return build(real_part(text), imaginary_part(text)); }       \
    EXPORT void store_##name(const char *text, type *value) { *value = read_##name(text); }                  \
    EXPORT const char *swap_##name(type *value, const char *text)                                            \
    {                                                                                                        \
        show_##name(*value);                                                                                 \
        *value = read_##name(text);                                                                          \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT const char *list_##name(const type *values, size_t count)                                         \
    {                                                                                                        \
        size_t length = 0;                                                                                   \
        shown[0] = 0;                                                                                        \
        for (size_t i = 0; i < count; i++)                                                                   \
            length += (size_t)snprintf(shown + length, sizeof shown - length, i ? " %.17g,%.17g" : "%.17g,%.17g", (double)re(values[i]), (double)im(values[i])); \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT void fill_##name(type *values, size_t count, const char *text)                                    \
    {                                                                                                        \
        for (size_t i = 0; i < count; i++) values[i] = read_##name(text);                                    \
    }                                                                                                        \
    EXPORT const char *field_##name(struct in_##name *record, const char *text)                              \
    {                                                                                                        \
        snprintf(shown, sizeof shown, "%d %.17g,%.17g %d", record->before, (double)re(record->value), (double)im(record->value), record->after); \
        record->value = read_##name(text);                                                                   \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT int tell_##name(const char *text, int (*callback)(type)) { return callback(read_##name(text)); }  \
    EXPORT const char *ask_##name(type (*callback)(void)) { return show_##name(callback()); }                \
    /* Eight registers for floating-point numbers: odd and even ones are used up before the last arguments. */ \
    EXPORT const char *many_##name(double a, type b, int c, type d, type e, type f, type g, float h, type i, type j, type k, double l) \
    {                                                                                                        \
        type all[] = { b, d, e, f, g, i, j, k };                                                             \
        list_##name(all, sizeof all / sizeof *all);                                                          \
        size_t length = strlen(shown);                                                                       \
        snprintf(shown + length, sizeof shown - length, " %g %d %g %g", a, c, (double)h, l);                 \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT const char *tell_many_##name(const char *(*callback)(double, type, int, type, type, type, type, float, type, type, type, double)) \
    {                                                                                                        \
        type v[8];                                                                                           \
        for (int i = 0; i < 8; i++) v[i] = build(i + 0.5, -i);                                               \
        return callback(1, v[0], 2, v[1], v[2], v[3], v[4], 3, v[5], v[6], v[7], 4);                         \
    }                                                                                                        \
    EXPORT struct in_##name in_record_##name(char before, type value) { struct in_##name record = { before, value, 7 }; return record; } \
    EXPORT const char *of_record_##name(struct in_##name record)                                             \
    {                                                                                                        \
        snprintf(shown, sizeof shown, "%d %g,%g %d", record.before, (double)re(record.value), (double)im(record.value), record.after); \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT int size_of_##name(void) { return (int)sizeof(struct in_##name); }                                \
    EXPORT int offset_of_##name(void) { return (int)offsetof(struct in_##name, value); }

COMPLEX(c_float_complex, float_complex, FLOAT_COMPLEX, crealf, cimagf)
COMPLEX(c_double_complex, double_complex, DOUBLE_COMPLEX, creal, cimag)
