/* Function pointers that C hands out: as result, through a pointer, in a struct, and functions with each kind of argument. */
#include "../case.h"
#include <errno.h>
#include <stddef.h>
#include <string.h>

typedef int (*combine)(const int *, const int *);

struct pair { int x; double y; };
struct operations { int count; combine add; combine multiply; };

static int s_calls;

EXPORT int add(const int *a, const int *b) { s_calls++; return *a + *b; }
EXPORT int multiply(const int *a, const int *b) { s_calls++; return *a * *b; }
EXPORT int calls(void) { return s_calls; }

EXPORT combine choose(char which)
{
    return which == '+' ? add : which == '*' ? multiply : NULL;
}

EXPORT void choose_out(char which, combine *out) { *out = choose(which); }

EXPORT struct operations operations(void)
{
    struct operations all = { 2, add, multiply };
    return all;
}

EXPORT void fill_operations(struct operations *all) { *all = operations(); }
EXPORT int use(combine function, int a, int b) { return function ? function(&a, &b) : -1; }
EXPORT combine same(combine function) { return function; }

EXPORT struct pair scale(struct pair value, double factor, signed char sign)
{
    struct pair scaled = { sign * (int)(value.x * factor), sign * value.y * factor };
    return scaled;
}

EXPORT void divide(int a, int b, int *quotient, int *rest)
{
    *quotient = a / b;
    *rest += a % b;
}

EXPORT size_t length(const char *text) { return text ? strlen(text) : 1000; }

EXPORT long sum(const int *values, int count)
{
    long total = 0;
    for (int i = 0; i < count; i++) total += values[i];
    return total;
}

EXPORT int with_data(int value, void *data) { return value + (data ? *(int *)data : 0); }

EXPORT int swap_errno(int value)
{
    int before = errno;
    errno = value;
    return before;
}
