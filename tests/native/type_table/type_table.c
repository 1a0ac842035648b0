/*
 * For every C type of the type table: values that C holds, and one function for each position in which a value can
 * stand. C checks what it gets against its own values and hands out its own values, so that a mistake made the same
 * way in both directions is found.
 */
#include "../case.h"
#include <limits.h>
#include <float.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>
#include <uchar.h>
#include <wchar.h>

#define SAME(T, a, b) ((a) == (b))
#define SAME_BITS(T, a, b) (memcmp(&(a), &(b), sizeof(T)) == 0)
#define SAME_TEXT(T, a, b) ((a) == (b) || ((a) && (b) && strcmp((a), (b)) == 0))
#define SAME_TARGET(T, a, b) ((a) == (b) || ((a) && (b) && *(a) == *(b)))

/* N: the name in the table; T: the C type; IS(T, a, b): whether two values are the same. */
#define POSITIONS(N, T, IS, ...)                                                                        \
    static T N##_values[] = {__VA_ARGS__};                                                              \
    enum { N##_count = sizeof(N##_values) / sizeof(N##_values[0]) };                                    \
    struct N##_box { char before; T value; char after; };                                               \
    EXPORT int N##_argument(int i, T x) { T v = N##_values[i]; return IS(T, v, x); }                    \
    EXPORT int N##_stack_argument(int i, long a, long b, long c, long d, long e, long f, long g,        \
        double s, double t, double u, double v0, double w, double x0, double y, double z, double last, T x) \
    {                                                                                                   \
        T v = N##_values[i];                                                                            \
        return IS(T, v, x) && a == 1 && b == 2 && c == 3 && d == 4 && e == 5 && f == 6 && g == 7        \
            && s == 1 && t == 2 && u == 3 && v0 == 4 && w == 5 && x0 == 6 && y == 7 && z == 8 && last == 9; \
    }                                                                                                   \
    EXPORT T N##_result(int i) { return N##_values[i]; }                                                \
    EXPORT int N##_out(int i, T *x) { *x = N##_values[i]; return i; }                                   \
    EXPORT int N##_in_out(int i, T *x)                                                                  \
    {                                                                                                   \
        T v = N##_values[i];                                                                            \
        int same = IS(T, v, *x);                                                                        \
        *x = N##_values[(i + 1) % N##_count];                                                           \
        return same;                                                                                    \
    }                                                                                                   \
    EXPORT int N##_callback_argument(int i, int (*f)(T)) { return f(N##_values[i]); }                   \
    EXPORT int N##_callback_result(int i, T (*f)(int)) { T v = N##_values[i]; T x = f(i); return IS(T, v, x); } \
    EXPORT int N##_field_is(int i, const struct N##_box *box) { T v = N##_values[i]; return IS(T, v, box->value) && box->before == 1 && box->after == 2; } \
    EXPORT void N##_field_load(int i, struct N##_box *box) { box->before = 3; box->value = N##_values[i]; box->after = 4; }

#define SIGNED(N, T, MIN, MAX) POSITIONS(N, T, SAME, 0, 1, -1, MIN, MAX, 100)
#define UNSIGNED(N, T, MAX) POSITIONS(N, T, SAME, 0, 1, MAX, (T)(MAX / 2 + 1), 100)

typedef _Bool c_bool;

POSITIONS(c_bool, c_bool, SAME, 0, 1)
POSITIONS(c_char, char, SAME, 0, 'A', '~', (char)0x80, (char)0xff)
SIGNED(c_byte, signed char, SCHAR_MIN, SCHAR_MAX)
UNSIGNED(c_ubyte, unsigned char, UCHAR_MAX)
SIGNED(c_short, short, SHRT_MIN, SHRT_MAX)
UNSIGNED(c_ushort, unsigned short, USHRT_MAX)
SIGNED(c_int, int, INT_MIN, INT_MAX)
UNSIGNED(c_uint, unsigned int, UINT_MAX)
SIGNED(c_long, long, LONG_MIN, LONG_MAX)
UNSIGNED(c_ulong, unsigned long, ULONG_MAX)
SIGNED(c_longlong, long long, LLONG_MIN, LLONG_MAX)
UNSIGNED(c_ulonglong, unsigned long long, ULLONG_MAX)
SIGNED(c_int8, int8_t, INT8_MIN, INT8_MAX)
UNSIGNED(c_uint8, uint8_t, UINT8_MAX)
SIGNED(c_int16, int16_t, INT16_MIN, INT16_MAX)
UNSIGNED(c_uint16, uint16_t, UINT16_MAX)
SIGNED(c_int32, int32_t, INT32_MIN, INT32_MAX)
UNSIGNED(c_uint32, uint32_t, UINT32_MAX)
SIGNED(c_int64, int64_t, INT64_MIN, INT64_MAX)
UNSIGNED(c_uint64, uint64_t, UINT64_MAX)
UNSIGNED(c_size_t, size_t, SIZE_MAX)
SIGNED(c_ssize_t, ptrdiff_t, PTRDIFF_MIN, PTRDIFF_MAX)
SIGNED(c_time_t, time_t, INT64_MIN, INT64_MAX)
POSITIONS(c_float, float, SAME_BITS, 0.0f, -0.0f, FLT_MAX, -FLT_MAX, FLT_TRUE_MIN, 1.0f / 3)
#define SAME_LONG_DOUBLE(T, a, b) ((a) == (b) && !!__builtin_signbit(a) == !!__builtin_signbit(b))
POSITIONS(c_longdouble, long double, SAME_LONG_DOUBLE, 0.0L, -0.0L, DBL_MAX, -DBL_MAX, DBL_TRUE_MIN, 1.0 / 3)
POSITIONS(c_double, double, SAME_BITS, 0.0, -0.0, DBL_MAX, -DBL_MAX, DBL_TRUE_MIN, 1.0 / 3)

typedef char *text;
POSITIONS(c_char_p, text, SAME_TEXT, NULL, "", "na\xc3\xafve", "two hundred and fifty-six bytes are on the stack: 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 .")

typedef wchar_t *wide_text;
#define SAME_WIDE_TEXT(T, a, b) ((a) == (b) || ((a) && (b) && wcscmp((a), (b)) == 0))
POSITIONS(c_wchar_p, wide_text, SAME_WIDE_TEXT, NULL, L"", L"na\u00efve", L"two hundred and fifty-six bytes are on the stack: 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 .")

typedef char16_t *utf16_text;
static int same_utf16_text(const char16_t *a, const char16_t *b)
{
    if (!a || !b) return a == b;
    while (*a && *a == *b) a++, b++;
    return *a == *b;
}
#define SAME_UTF16_TEXT(T, a, b) same_utf16_text(a, b)
POSITIONS(utf16_text, utf16_text, SAME_UTF16_TEXT, NULL, u"", u"na\u00efve", u"two hundred and fifty-six bytes are on the stack: 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 .")

/* Tables end with NULL, as argv does. */
#define SAME_TABLE(N, CHAR, COMPARE)                                                                    \
    static int same_##N(CHAR **a, CHAR **b)                                                             \
    {                                                                                                   \
        if (a == b || !a || !b) return a == b;                                                          \
        for (; *a && *b; a++, b++) if (COMPARE(*a, *b) != 0) return 0;                                  \
        return *a == *b;                                                                                \
    }
SAME_TABLE(texts, char, strcmp)
SAME_TABLE(wide_texts, wchar_t, wcscmp)
static char *no_texts[] = {NULL}, *three_texts[] = {"", "na\xc3\xafve", NULL, NULL};
static wchar_t *no_wide_texts[] = {NULL}, *three_wide_texts[] = {L"", L"na\u00efve", NULL, NULL};
typedef char **texts;
typedef wchar_t **wide_texts;
#define SAME_TEXTS(T, a, b) same_texts(a, b)
#define SAME_WIDE_TEXTS(T, a, b) same_wide_texts(a, b)
__attribute__((constructor)) static void fill(void) { three_texts[2] = c_char_p_values[3]; three_wide_texts[2] = c_wchar_p_values[3]; }
POSITIONS(texts, texts, SAME_TEXTS, NULL, no_texts, three_texts)
POSITIONS(wide_texts, wide_texts, SAME_WIDE_TEXTS, NULL, no_wide_texts, three_wide_texts)

POSITIONS(c_char16_t, char16_t, SAME, 0, 0x41, 0xe9, 0x20ac, 0xd83d)
POSITIONS(c_char32_t, char32_t, SAME, 0, 0x41, 0xe9, 0x20ac, 0xd83d, 0x1f600)
POSITIONS(c_wchar, wchar_t, SAME, 0, 0x41, 0xe9, 0x20ac, 0xd83d, 0x1f600)

POSITIONS(c_double_complex, double _Complex, SAME_BITS, 0, __builtin_complex(1.0, -2.0), __builtin_complex((double)FLT_MAX, -(double)FLT_TRUE_MIN), __builtin_complex(0.0, -0.0))
POSITIONS(c_float_complex, float _Complex, SAME_BITS, 0, __builtin_complex(1.0f, -2.0f), __builtin_complex(FLT_MAX, -FLT_TRUE_MIN), __builtin_complex(0.0f, -0.0f))

/* What the two C types have for false and true. */
POSITIONS(BOOL, int, SAME, 0, 1)
POSITIONS(VARIANT_BOOL, short, SAME, 0, -1)

typedef void *address;
POSITIONS(c_void_p, address, SAME, NULL, (void *)1, (void *)UINTPTR_MAX, (void *)(UINTPTR_MAX / 2 + 1))

static int numbers[] = {7, INT_MIN, INT_MAX};
typedef int *int_pointer;
POSITIONS(int_pointer, int_pointer, SAME_TARGET, NULL, &numbers[0], &numbers[1], &numbers[2])

/* The same numbers behind a void *. */
typedef void *memory;
#define SAME_MEMORY(T, a, b) ((a) == (b) || ((a) && (b) && memcmp((a), (b), sizeof(int)) == 0))
POSITIONS(memory, memory, SAME_MEMORY, NULL, &numbers[0], &numbers[1], &numbers[2])

struct point { int x, y; };
#define SAME_POINT(T, a, b) ((a).x == (b).x && (a).y == (b).y)
POSITIONS(point, struct point, SAME_POINT, {0, 0}, {1, -2}, {INT_MIN, INT_MAX})

union number { int i; float f; };
#define SAME_NUMBER(T, a, b) ((a).i == (b).i)
POSITIONS(number, union number, SAME_NUMBER, {0}, {INT_MIN}, {0x3f800000})

typedef int (*turn)(int);
static int twice(int x) { return 2 * x; }
static int negated(int x) { return -x; }
#define SAME_TURN(T, a, b) ((a) == (b) || ((a) && (b) && (a)(21) == (b)(21)))
POSITIONS(turn, turn, SAME_TURN, NULL, twice, negated)

typedef int **rows;
static int *three_rows[] = {&numbers[0], &numbers[1], &numbers[2]};
#define SAME_ROWS(T, a, b) ((a) == (b) || ((a) && (b) && *(a)[0] == *(b)[0] && *(a)[1] == *(b)[1] && *(a)[2] == *(b)[2]))
POSITIONS(rows, rows, SAME_ROWS, NULL, three_rows)

EXPORT void opened_free(void *opened) { (void)opened; }
EXPORT void descriptor_free(int descriptor) { (void)descriptor; }

/* Records behind pointers, as an object of the class form sees them. */
static struct point points[] = {{0, 0}, {1, -2}, {INT_MIN, INT_MAX}};
typedef struct point *point_pointer;
#define SAME_POINTEE(T, a, b) ((a) == (b) || ((a) && (b) && SAME_POINT(T, *(a), *(b))))
POSITIONS(point_pointer, point_pointer, SAME_POINTEE, NULL, &points[0], &points[1], &points[2])

typedef void *point_address;
#define SAME_POINT_AT(T, a, b) ((a) && (b) && memcmp((a), (b), sizeof(struct point)) == 0)
POSITIONS(point_address, point_address, SAME_POINT_AT, NULL, &points[0], &points[1], &points[2])
