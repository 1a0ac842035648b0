/* Functions that exist under some of their names, and functions of every calling convention. */
#include "../case.h"

#if defined(_WIN32) && defined(_M_IX86)
#define STDCALL __stdcall
#define THISCALL __thiscall
#else
#define STDCALL
#define THISCALL
#endif

struct fo_point { int x; int y; };

EXPORT int fo_scale_v2(int value) { return value * 20; }
EXPORT int fo_scale(int value) { return value * 10; }

EXPORT int STDCALL fo_stdcall(int a, double b) { return a + (int)b; }
EXPORT int THISCALL fo_thiscall(const int *self, int a) { return *self * a; }

EXPORT int fo_mixed(int a, double b, int *c, struct fo_point p) { *c += a; return a + (int)b + *c * p.x - p.y; }
EXPORT int fo_length(const char *text) { int n = 0; while (text[n]) n++; return n; }
EXPORT int fo_fails(int code) { return code; }
EXPORT int fo_calls(int (*callback)(int), int value) { return callback(value); }
EXPORT int STDCALL fo_calls_stdcall(int (STDCALL *callback)(int, double), int value) { return callback(value, value + 0.5); }

static int things;

EXPORT void *fo_open(void) { things++; return &things; }
EXPORT void fo_close(void *thing) { (void)thing; things--; }
EXPORT int fo_count(void) { return things; }

#ifndef _WIN32
/* A name that no C compiler would give. */
EXPORT int fo_decorated(int value) __asm__("fo.scale$int");
int fo_decorated(int value) { return value * 30; }
#endif
