/* SHAPE(kind, name, members) exports all functions of one record. */
#include "../case.h"
#include <stddef.h>
#include <stdint.h>

struct member { int32_t offset, size; };

#define M(record, name) { (int32_t)offsetof(record, name), (int32_t)sizeof(((record *)0)->name) }

/* Bytes between members have no value in C, so only members are filled and looked at. */
static inline void fill_members(void *record, const struct member *members, size_t count, int seed)
{
    for (size_t i = 0; i < count; i++)
        for (int32_t at = members[i].offset; at < members[i].offset + members[i].size; at++)
            ((unsigned char *)record)[at] = (unsigned char)(seed + 7 * at);
}

static inline int count_wrong(const void *record, const struct member *members, size_t count, int seed)
{
    int wrong = 0;
    for (size_t i = 0; i < count; i++)
        for (int32_t at = members[i].offset; at < members[i].offset + members[i].size; at++)
            wrong += ((const unsigned char *)record)[at] != (unsigned char)(seed + 7 * at);
    return wrong;
}

/* Each pass_ function returns the number of wrong bytes, and a negative number when an argument after the record is wrong. */
#define SHAPE(kind, name, ...)                                                                                      \
    static const struct member members_of_##name[] = { __VA_ARGS__ };                                               \
    enum { count_of_##name = sizeof members_of_##name / sizeof *members_of_##name };                                \
    EXPORT size_t size_##name(void) { return sizeof(kind name); }                                                   \
    EXPORT const struct member *members_##name(int *count)                                                          \
    {                                                                                                               \
        *count = count_of_##name;                                                                                   \
        return members_of_##name;                                                                                   \
    }                                                                                                               \
    EXPORT int point_##name(const kind name *value, int seed) { return count_wrong(value, members_of_##name, count_of_##name, seed); } \
    EXPORT int pass_##name(kind name value, int seed) { return count_wrong(&value, members_of_##name, count_of_##name, seed); } \
    EXPORT int pass_late_##name(int64_t i0, int64_t i1, int64_t i2, int64_t i3, int64_t i4, int64_t i5, double d0, double d1, \
        double d2, double d3, double d4, double d5, double d6, double d7, kind name value, int seed, double last)   \
    {                                                                                                               \
        if (i0 + i1 + i2 + i3 + i4 + i5 != 21 || d0 + d1 + d2 + d3 + d4 + d5 + d6 + d7 != 36 || last != 0.5) return -1; \
        return count_wrong(&value, members_of_##name, count_of_##name, seed);                                       \
    }                                                                                                               \
    EXPORT int pass_between_##name(int64_t i0, int64_t i1, int64_t i2, int64_t i3, double d0, double d1, double d2, \
        double d3, double d4, double d5, double d6, kind name first, kind name second, int seed, double last)      \
    {                                                                                                               \
        if (i0 + i1 + i2 + i3 != 10 || d0 + d1 + d2 + d3 + d4 + d5 + d6 != 28 || last != 0.5) return -1;            \
        return count_wrong(&first, members_of_##name, count_of_##name, seed)                                        \
            + count_wrong(&second, members_of_##name, count_of_##name, seed + 1);                                   \
    }                                                                                                               \
    EXPORT kind name make_##name(int seed)                                                                          \
    {                                                                                                               \
        kind name value;                                                                                            \
        fill_members(&value, members_of_##name, count_of_##name, seed);                                             \
        return value;                                                                                               \
    }                                                                                                               \
    EXPORT int tell_##name(int seed, int (*callback)(double, kind name, int64_t, kind name, int))                   \
    {                                                                                                               \
        kind name first, second;                                                                                    \
        fill_members(&first, members_of_##name, count_of_##name, seed);                                             \
        fill_members(&second, members_of_##name, count_of_##name, seed + 1);                                        \
        return callback(0.5, first, 5, second, seed);                                                               \
    }                                                                                                               \
    EXPORT int ask_##name(int seed, kind name (*callback)(int))                                                     \
    {                                                                                                               \
        kind name value = callback(seed);                                                                           \
        return count_wrong(&value, members_of_##name, count_of_##name, seed);                                       \
    }
