/* A function of many arguments that counts its calls, and handles that count themselves. Both counts are the calling thread's own. */
#include "../case.h"
#include <stdint.h>
#include <stdlib.h>

static THREAD_LOCAL int calls;
static THREAD_LOCAL int live;

EXPORT int bad_input_calls(void) { return calls; }

EXPORT int bad_input_live(void) { return live; }

EXPORT void *bad_input_open(void)
{
    live++;
    return malloc(1);
}

EXPORT void bad_input_close(void *opened)
{
    live--;
    free(opened);
}

EXPORT int bad_input_take(const char *text, void *opened, void (*callback)(void *), void *data, const int *numbers, int count, const char *const *table, int8_t small, void **made, const char *last)
{
    (void)callback, (void)data, (void)numbers, (void)count, (void)small;
    calls++;
    *made = bad_input_open();
    return text && opened && table && last;
}

/* Forty arguments in all directions: each group of four is a byte, a record by value, a number in and out and a number out. */
typedef struct { double x; int y; } Pair;
#define GROUP(n) int8_t b##n, Pair v##n, int *p##n, double *o##n
#define FILL(n) (*p##n *= b##n, *o##n = v##n.x + v##n.y + n, (n + 1) * (b##n + v##n.x + v##n.y))
EXPORT double forty_ways(GROUP(0), GROUP(1), GROUP(2), GROUP(3), GROUP(4), GROUP(5), GROUP(6), GROUP(7), GROUP(8), GROUP(9))
{
    return FILL(0) + FILL(1) + FILL(2) + FILL(3) + FILL(4) + FILL(5) + FILL(6) + FILL(7) + FILL(8) + FILL(9);
}

#define ASKED(n) int8_t, float, const int *, double
#define ANSWER(n) 4 * n + 1, 4 * n + 2, numbers + n, 4 * n + 4
EXPORT double ask_forty(double (*callback)(ASKED(0), ASKED(1), ASKED(2), ASKED(3), ASKED(4), ASKED(5), ASKED(6), ASKED(7), ASKED(8), ASKED(9)))
{
    static const int numbers[10] = { 3, 7, 11, 15, 19, 23, 27, 31, 35, 39 };
    return callback(ANSWER(0), ANSWER(1), ANSWER(2), ANSWER(3), ANSWER(4), ANSWER(5), ANSWER(6), ANSWER(7), ANSWER(8), ANSWER(9));
}
