#include "../case.h"
#include <stdint.h>
#include <stdio.h>

static THREAD_LOCAL char shown[4096];

EXPORT const char *many_integers(
    int8_t a0, uint8_t a1, int16_t a2, uint16_t a3, int32_t a4, uint32_t a5, int64_t a6, uint64_t a7,
    int8_t a8, uint8_t a9, int16_t a10, uint16_t a11, int32_t a12, uint32_t a13, int64_t a14, uint64_t a15)
{
    snprintf(shown, sizeof shown, "%d %d %d %d %d %u %lld %llu %d %d %d %d %d %u %lld %llu",
        a0, a1, a2, a3, a4, a5, (long long)a6, (unsigned long long)a7, a8, a9, a10, a11, a12, a13, (long long)a14, (unsigned long long)a15);
    return shown;
}

EXPORT double many_floats(
    float a0, double a1, float a2, double a3, float a4, double a5, float a6, double a7, float a8, double a9,
    float a10, double a11, float a12, double a13, float a14, double a15, float a16, double a17, float a18, double a19)
{
    return a0 + 2 * a1 + 3 * a2 + 4 * a3 + 5 * a4 + 6 * a5 + 7 * a6 + 8 * a7 + 9 * a8 + 10 * a9 + 11 * a10 + 12 * a11
        + 13 * a12 + 14 * a13 + 15 * a14 + 16 * a15 + 17 * a16 + 18 * a17 + 19 * a18 + 20 * a19;
}

/* Forty arguments: each group of four is a byte, a float, a pointer and a double. */
#define GROUP(n) int8_t b##n, float f##n, const int *p##n, double d##n
#define SUM(n) ((4 * n + 1) * b##n + (4 * n + 2) * (double)f##n + (4 * n + 3) * *p##n + (4 * n + 4) * d##n)
EXPORT double forty(GROUP(0), GROUP(1), GROUP(2), GROUP(3), GROUP(4), GROUP(5), GROUP(6), GROUP(7), GROUP(8), GROUP(9))
{
    return SUM(0) + SUM(1) + SUM(2) + SUM(3) + SUM(4) + SUM(5) + SUM(6) + SUM(7) + SUM(8) + SUM(9);
}

EXPORT double ask_many(double (*callback)(int8_t, float, const int *, double, int8_t, float, const int *, double, int64_t, double,
    int8_t, float, const int *, double, int8_t, float, const int *, double, int64_t, double))
{
    static const int numbers[4] = { 3, 7, 13, 17 };
    return callback(1, 2, numbers, 4, 5, 6, numbers + 1, 8, 9, 10, 11, 12, numbers + 2, 14, 15, 16, numbers + 3, 18, 19, 20);
}
