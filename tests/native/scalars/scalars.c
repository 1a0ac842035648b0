/* Each scalar type in each position. Values cross as decimal text too, so that a value which is wrong
   in the same way in both directions is seen. */
#include "../case.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef ptrdiff_t ssize_type;

static THREAD_LOCAL char shown[1024];

#define SCALAR(name, type, wide, format, parse)                                                              \
    struct in_##name { char before; type value; char after; };                                               \
    EXPORT const char *show_##name(type value)                                                               \
    {                                                                                                        \
        snprintf(shown, sizeof shown, format, (wide)value);                                                  \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT type read_##name(const char *text) { return (type)parse; }                                        \
    EXPORT void store_##name(const char *text, type *value) { *value = (type)parse; }                        \
    EXPORT const char *swap_##name(type *value, const char *text)                                            \
    {                                                                                                        \
        show_##name(*value);                                                                                 \
        *value = (type)parse;                                                                                \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT const char *list_##name(const type *values, size_t count)                                         \
    {                                                                                                        \
        size_t length = 0;                                                                                   \
        shown[0] = 0;                                                                                        \
        for (size_t i = 0; i < count; i++)                                                                   \
            length += (size_t)snprintf(shown + length, sizeof shown - length, i ? " " format : format, (wide)values[i]); \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT void fill_##name(type *values, size_t count, const char *text)                                    \
    {                                                                                                        \
        for (size_t i = 0; i < count; i++) values[i] = (type)parse;                                          \
    }                                                                                                        \
    EXPORT const char *field_##name(struct in_##name *record, const char *text)                              \
    {                                                                                                        \
        snprintf(shown, sizeof shown, "%d " format " %d", record->before, (wide)record->value, record->after); \
        record->value = (type)parse;                                                                         \
        return shown;                                                                                        \
    }                                                                                                        \
    EXPORT int tell_##name(const char *text, int (*callback)(type)) { return callback((type)parse); }        \
    EXPORT const char *ask_##name(type (*callback)(void)) { return show_##name(callback()); }

#define SIGNED(name, type) SCALAR(name, type, long long, "%lld", strtoll(text, NULL, 10))
#define UNSIGNED(name, type) SCALAR(name, type, unsigned long long, "%llu", strtoull(text, NULL, 10))
#define FLOATING(name, type) SCALAR(name, type, double, "%.17g", strtod(text, NULL))

UNSIGNED(c_bool, bool)
UNSIGNED(c_char, unsigned char)
SIGNED(c_byte, signed char)
UNSIGNED(c_ubyte, unsigned char)
SIGNED(c_short, short)
UNSIGNED(c_ushort, unsigned short)
SIGNED(c_int, int)
UNSIGNED(c_uint, unsigned int)
SIGNED(c_long, long)
UNSIGNED(c_ulong, unsigned long)
SIGNED(c_longlong, long long)
UNSIGNED(c_ulonglong, unsigned long long)
SIGNED(c_int8, int8_t)
UNSIGNED(c_uint8, uint8_t)
SIGNED(c_int16, int16_t)
UNSIGNED(c_uint16, uint16_t)
SIGNED(c_int32, int32_t)
UNSIGNED(c_uint32, uint32_t)
SIGNED(c_int64, int64_t)
UNSIGNED(c_uint64, uint64_t)
UNSIGNED(c_size_t, size_t)
SIGNED(c_ssize_t, ssize_type)
SIGNED(c_time_t, time_t)
FLOATING(c_float, float)
FLOATING(c_double, double)
