/* Types with names of their own: C sees numbers and addresses, and says as a number what it saw. */
#include "../case.h"
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static THREAD_LOCAL int calls;

EXPORT int user_type_calls(void) { return calls; }

#define TYPEDEF(name, type)                                                                                  \
    struct in_##name { char before; type value; char after; };                                               \
    EXPORT long long number_##name(type value) { calls++; return (long long)(intptr_t)value; }               \
    EXPORT long long stacked_##name(int a, int b, int c, int d, int e, int f, type value, type last)         \
    {                                                                                                        \
        return (a + b + c + d + e + f == 21) ? 1000 * (long long)(intptr_t)value + (long long)(intptr_t)last : -1; \
    }                                                                                                        \
    EXPORT type give_##name(long long number) { calls++; return (type)(intptr_t)number; }                    \
    EXPORT void store_##name(long long number, type *value) { *value = (type)(intptr_t)number; }             \
    EXPORT long long swap_##name(type *value, long long number)                                              \
    {                                                                                                        \
        long long before = (long long)(intptr_t)*value;                                                      \
        *value = (type)(intptr_t)number;                                                                     \
        return before;                                                                                       \
    }                                                                                                        \
    EXPORT long long sum_##name(const type *values, size_t count)                                            \
    {                                                                                                        \
        long long sum = 0;                                                                                   \
        for (size_t i = 0; i < count; i++) sum += (long long)(intptr_t)values[i];                            \
        return sum;                                                                                          \
    }                                                                                                        \
    EXPORT long long field_##name(struct in_##name *record, long long number)                                \
    {                                                                                                        \
        long long seen = record->before + 10 * (long long)(intptr_t)record->value + 1000 * record->after;    \
        record->value = (type)(intptr_t)number;                                                              \
        return seen;                                                                                         \
    }                                                                                                        \
    EXPORT int tell_##name(long long number, int (*callback)(type)) { return callback((type)(intptr_t)number); } \
    EXPORT long long ask_##name(type (*callback)(void)) { return (long long)(intptr_t)callback(); }

TYPEDEF(window, void *)
TYPEDEF(length, unsigned long)
TYPEDEF(flag, int)
TYPEDEF(variant, short)

/* Two windows, one after the other, to see whether the first keeps its place. */
EXPORT int same_text(const char *left, const char *right) { calls++; return left && right ? strcmp(left, right) == 0 : -1; }
EXPORT size_t text_length(const char *text) { calls++; return text ? strlen(text) : (size_t)-1; }
EXPORT long long weighted(const int *values, int count)
{
    long long sum = 0;
    calls++;
    for (int i = 0; i < count; i++) sum += (i + 1LL) * values[i];
    return sum;
}
EXPORT double halved(double value) { calls++; return value / 2; }
EXPORT int call_and_return(int (*callback)(void), intptr_t value) { calls++; return callback() + (int)value; }
EXPORT int narrow(signed char value, intptr_t address) { calls++; return value + (int)address; }
