/* What is called and does nearly nothing, so that the call is what is measured; and the loops in which C calls it through a pointer. */
#include "../../../tests/native/case.h"
#include <stdarg.h>
#include <stddef.h>

struct pair { double x, y; };
struct four { double a, b, c, d; };

EXPORT int negate(int x) { return -x; }
EXPORT void increase(int *x) { ++*x; }
EXPORT void twice(int x, int *out) { *out = 2 * x; }
EXPORT int first(const int *items, int count) { return count ? *items : 0; }

EXPORT int ascending(const int *left, const int *right) { return (*left > *right) - (*left < *right); }

EXPORT double take_pair(struct pair p) { return p.x + p.y; }
EXPORT double take_four(struct four f) { return f.a + f.d; }
EXPORT struct pair make_pair(double x) { struct pair p = { x, x }; return p; }
EXPORT struct four make_four(double x) { struct four f = { x, x, x, x }; return f; }

EXPORT void loop_negate(int (*f)(int), int n) { for (int i = 0; i < n; i++) f(i); }
EXPORT void loop_take_pair(double (*f)(struct pair), int n) { struct pair p = { 1, 2 }; for (int i = 0; i < n; i++) f(p); }
EXPORT void loop_take_four(double (*f)(struct four), int n) { struct four v = { 1, 2, 3, 4 }; for (int i = 0; i < n; i++) f(v); }
EXPORT void loop_make_pair(struct pair (*f)(double), int n) { for (int i = 0; i < n; i++) f(i); }
EXPORT void loop_make_four(struct four (*f)(double), int n) { for (int i = 0; i < n; i++) f(i); }

EXPORT double sum_doubles_list(int count, va_list list)
{
    double sum = 0;
    while (count--) sum += va_arg(list, double);
    return sum;
}

EXPORT double sum_doubles(int count, ...)
{
    va_list list;
    va_start(list, count);
    double sum = sum_doubles_list(count, list);
    va_end(list);
    return sum;
}

EXPORT void loop_ffi(void (*call)(void *cif, void (*f)(void), void *result, void **arguments), void *cif, void (*f)(void), int n)
{
    int count = 2;
    double x = 1.5, y = 2.5, result;
    void *arguments[] = { &count, &x, &y };
    for (int i = 0; i < n; i++) call(cif, f, &result, arguments);
}

/* A thousand functions, n000 to n999. */
#define ONE(n) EXPORT int n(int x) { return -x; }
#define TEN(n) ONE(n##0) ONE(n##1) ONE(n##2) ONE(n##3) ONE(n##4) ONE(n##5) ONE(n##6) ONE(n##7) ONE(n##8) ONE(n##9)
#define HUNDRED(n) TEN(n##0) TEN(n##1) TEN(n##2) TEN(n##3) TEN(n##4) TEN(n##5) TEN(n##6) TEN(n##7) TEN(n##8) TEN(n##9)
HUNDRED(n0) HUNDRED(n1) HUNDRED(n2) HUNDRED(n3) HUNDRED(n4) HUNDRED(n5) HUNDRED(n6) HUNDRED(n7) HUNDRED(n8) HUNDRED(n9)
