/* Variables of every kind, with functions that read them as C sees them. */
#include "../case.h"
#include <limits.h>
#include <stdint.h>
#include <stddef.h>

struct var_point { int x; int y; };
enum var_colour { VAR_RED = 1, VAR_GREEN = 2 };

EXPORT signed char var_byte = SCHAR_MIN;
EXPORT unsigned short var_ushort = USHRT_MAX;
EXPORT int var_int = INT_MIN;
EXPORT unsigned var_uint = UINT_MAX;
EXPORT int64_t var_int64 = INT64_MIN;
EXPORT uint64_t var_uint64 = UINT64_MAX;
EXPORT long var_long = -7;
EXPORT size_t var_size = SIZE_MAX;
EXPORT float var_float = -0.5f;
EXPORT double var_double = 1.7976931348623157e308;
EXPORT _Bool var_bool = 1;
EXPORT enum var_colour var_colour = VAR_GREEN;
EXPORT struct var_point var_point = { 3, -4 };
EXPORT int var_array[5] = { 1, 2, 3, 4, 5 };
EXPORT struct var_point var_points[2] = { { 1, 2 }, { 3, 4 } };
EXPORT const char *var_text = "Gr\xC3\xBC\xC3\x9F" "e";
EXPORT const char *var_no_text = NULL;
EXPORT char var_name[12] = "variable";
EXPORT int *var_pointer = &var_int;
EXPORT const int var_constant = 42;
EXPORT const int var_constants[3] = { 7, 8, 9 };
/* What is each thread's own has no address that a DLL could export. */
#ifndef _WIN32
EXPORT
#endif
THREAD_LOCAL int var_of_thread = 10;

static int twice(int value) { return value * 2; }
EXPORT int (*var_function)(int) = twice;

EXPORT int var_read_int(void) { return var_int; }
EXPORT long var_read_long(void) { return var_long; }
EXPORT int var_read_point(void) { return var_point.x * 100 + var_point.y; }
EXPORT int var_read_array(void) { int sum = 0; for (int i = 0; i < 5; i++) sum = sum * 10 + var_array[i]; return sum; }
EXPORT int var_read_bool(void) { return var_bool; }
EXPORT int var_read_of_thread(void) { return var_of_thread; }
