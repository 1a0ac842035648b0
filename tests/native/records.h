/* Exports how C reads and writes each scalar of a record, and hands records over by value. */
#include "case.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum Colour { Red, Green, Blue, Violet = 3 };
enum Tint { Cold = -4, Neutral = 0, Warm = 3 };

static inline int64_t bits_of_float(float value) { int32_t bits; memcpy(&bits, &value, sizeof bits); return bits; }
static inline int64_t bits_of_double(double value) { int64_t bits; memcpy(&bits, &value, sizeof bits); return bits; }
static inline float float_of_bits(int64_t bits) { int32_t low = (int32_t)bits; float value; memcpy(&value, &low, sizeof value); return value; }
static inline double double_of_bits(int64_t bits) { double value; memcpy(&value, &bits, sizeof value); return value; }

/* The size, the alignment, how many numbers follow, then offset and size of each member that is no bit-field. */
#define PLACE(record, member) (int)offsetof(record, member), (int)sizeof(((record *)0)->member)
#define DESCRIBE(name, ...) EXPORT const int *describe_##name(void) { static const int numbers[] = { __VA_ARGS__, -1 }; return numbers; }

#define GETTER(name, record) EXPORT int64_t get_##name(const record *r, int leaf) { (void)r; switch (leaf) {
#define END_GETTER } return -1; }
#define SETTER(name, record) EXPORT void set_##name(record *r, int leaf, int64_t value) { (void)r; (void)value; switch (leaf) {
#define END_SETTER } }

struct leaf { int bits; char kind; };

/* The value that a scalar has for a seed; the tests in C# compute the same. Floats are small numbers. */
static inline int64_t value_of(struct leaf leaf, int seed, int index)
{
    uint64_t mixed = ((uint64_t)(unsigned)seed * 1000003u + (uint64_t)(unsigned)index + 1) * 0x9E3779B97F4A7C15u;
    switch (leaf.kind) {
    case 'f': return bits_of_float((float)(int)(mixed >> 44));
    case 'd': return bits_of_double((double)(int64_t)(mixed >> 16));
    case 's': return (int64_t)mixed >> (64 - leaf.bits);
    default: return (int64_t)(mixed >> (64 - leaf.bits));
    }
}

/* Each function returns the number of wrong members, and -1 when an argument beside the record is wrong. */
#define SHAPE(name, record, count, ...)                                                                                          \
    static const struct leaf leaves_of_##name[] = { __VA_ARGS__ };                                                               \
    static int wrong_##name(const record *value, int seed)                                                                      \
    {                                                                                                                           \
        int wrong = 0;                                                                                                          \
        for (int i = 0; i < count; i++) wrong += get_##name(value, i) != value_of(leaves_of_##name[i], seed, i);                \
        return wrong;                                                                                                           \
    }                                                                                                                           \
    static record fill_##name(int seed)                                                                                         \
    {                                                                                                                           \
        record value;                                                                                                           \
        memset(&value, 0, sizeof value);                                                                                        \
        for (int i = 0; i < count; i++) set_##name(&value, i, value_of(leaves_of_##name[i], seed, i));                          \
        return value;                                                                                                           \
    }                                                                                                                           \
    EXPORT int pass_##name(record value, int seed) { return seed != 7 ? -1 : wrong_##name(&value, seed); }                      \
    EXPORT int late_##name(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h, double i,     \
        double j, double k, double l, double m, double n, double o, double p, int odd, record value, int seed)                  \
    {                                                                                                                           \
        if (a + b + c + d + e + f + g + h != 36 || i + j + k + l + m + n + o + p != 36 || odd != 9 || seed != 7) return -1;      \
        return wrong_##name(&value, seed);                                                                                      \
    }                                                                                                                           \
    EXPORT record make_##name(int seed) { return fill_##name(seed); }                                                           \
    EXPORT int tell_##name(int seed, int (*receive)(int, record, double, record, int))                                          \
    {                                                                                                                           \
        return receive(3, fill_##name(seed), 0.5, fill_##name(seed + 1), seed);                                                 \
    }                                                                                                                           \
    EXPORT int ask_##name(int seed, record (*make)(int))                                                                        \
    {                                                                                                                           \
        record value = make(seed);                                                                                              \
        return wrong_##name(&value, seed);                                                                                      \
    }
