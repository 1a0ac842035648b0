/* Variadic functions that say what they saw, and their twins. */
#include "../case.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int report(char *text, size_t size, const char *kinds, va_list list)
{
    int length = 0;
    for (; *kinds; kinds++) {
        char *at = text + length;
        size_t left = size - (size_t)length;
        switch (*kinds) {
        case 'i': length += snprintf(at, left, "%d;", va_arg(list, int)); break;
        case 'u': length += snprintf(at, left, "%u;", va_arg(list, unsigned)); break;
        case 'l': length += snprintf(at, left, "%ld;", va_arg(list, long)); break;
        case 'q': length += snprintf(at, left, "%lld;", va_arg(list, long long)); break;
        case 'Q': length += snprintf(at, left, "%llu;", va_arg(list, unsigned long long)); break;
        case 'd': length += snprintf(at, left, "%.17g;", va_arg(list, double)); break;
        case 's': { const char *s = va_arg(list, const char *); length += snprintf(at, left, "%s;", s ? s : "NULL"); break; }
        case 'o': { int *out = va_arg(list, int *); *out += 1; length += snprintf(at, left, "%d;", *out); break; }
        case 'p': length += snprintf(at, left, "%s;", va_arg(list, void *) ? "address" : "NULL"); break;
        case 'c': { int (*callback)(int) = va_arg(list, int (*)(int)); length += snprintf(at, left, "%d;", callback(20)); break; }
        }
    }
    return length;
}

EXPORT int va_report(char *text, size_t size, const char *kinds, va_list list) { return report(text, size, kinds, list); }

EXPORT int va_show(char *text, size_t size, const char *kinds, ...)
{
    va_list list;
    va_start(list, kinds);
    int length = report(text, size, kinds, list);
    va_end(list);
    return length;
}

/* Its address ends in 00, and so does what a caller that forgets AL leaves there. */
#ifndef _WIN32
__attribute__((aligned(256)))
#endif
EXPORT int va_show_aligned(char *text, size_t size, const char *kinds, ...)
{
    va_list list;
    va_start(list, kinds);
    int length = report(text, size, kinds, list);
    va_end(list);
    return length;
}

EXPORT double va_scaled_sum_list(double scale, int count, va_list list)
{
    double sum = 0;
    while (count-- > 0) sum += va_arg(list, int);
    return scale * sum;
}

EXPORT double va_scaled_sum(double scale, int count, ...)
{
    va_list list;
    va_start(list, count);
    double sum = va_scaled_sum_list(scale, count, list);
    va_end(list);
    return sum;
}

static long long last;
EXPORT void va_keep(int count, ...)
{
    va_list list;
    va_start(list, count);
    while (count-- > 0) last = va_arg(list, long long);
    va_end(list);
}
EXPORT long long va_kept(void) { return last; }

EXPORT size_t va_address(void) { return (size_t)&va_show_aligned; }
