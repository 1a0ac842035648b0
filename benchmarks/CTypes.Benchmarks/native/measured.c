/* What is called and does nearly nothing, so that the call is what is measured; and the loops in which C calls it through a pointer. */
#include "../../../tests/native/case.h"
#include <stddef.h>

struct pair { double x, y; };
struct four { double a, b, c, d; };

EXPORT int negate(int x) { return -x; }
EXPORT void increase(int *x) { ++*x; }
EXPORT void twice(int x, int *out) { *out = 2 * x; }
EXPORT int first(const int *items, int count) { return count ? *items : 0; }

EXPORT double take_pair(struct pair p) { return p.x + p.y; }
EXPORT double take_four(struct four f) { return f.a + f.d; }
EXPORT struct pair make_pair(double x) { struct pair p = { x, x }; return p; }
EXPORT struct four make_four(double x) { struct four f = { x, x, x, x }; return f; }

EXPORT void loop_negate(int (*f)(int), int n) { for (int i = 0; i < n; i++) f(i); }
EXPORT void loop_take_pair(double (*f)(struct pair), int n) { struct pair p = { 1, 2 }; for (int i = 0; i < n; i++) f(p); }
EXPORT void loop_take_four(double (*f)(struct four), int n) { struct four v = { 1, 2, 3, 4 }; for (int i = 0; i < n; i++) f(v); }
EXPORT void loop_make_pair(struct pair (*f)(double), int n) { for (int i = 0; i < n; i++) f(i); }
EXPORT void loop_make_four(struct four (*f)(double), int n) { for (int i = 0; i < n; i++) f(i); }
