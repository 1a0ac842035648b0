/* Numbers that need a check on their way, enums, and calls with more arguments than registers. */
#include "../case.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

static THREAD_LOCAL int calls;

EXPORT int conversion_calls(void) { return calls; }

EXPORT int8_t take_int8(int8_t value) { calls++; return value; }
EXPORT uint8_t take_uint8(uint8_t value) { calls++; return value; }
EXPORT int take_int(int value) { calls++; return value; }
EXPORT unsigned take_uint(unsigned value) { calls++; return value; }
EXPORT long take_long(long value) { calls++; return value; }
EXPORT unsigned long take_ulong(unsigned long value) { calls++; return value; }
EXPORT size_t take_size(size_t value) { calls++; return value; }
EXPORT time_t take_time(time_t value) { calls++; return value; }
EXPORT int64_t take_int64(int64_t value) { calls++; return value; }

EXPORT size_t large_size(void) { return SIZE_MAX; }
EXPORT time_t late_time(void) { return (time_t)1 << 40; }
EXPORT void store_size(size_t value, size_t *out) { *out = value; }

/* What C reads as true or false, and what C++ or an old library may leave in a bool's byte. */
EXPORT int bool_byte(bool value) { unsigned char byte; byte = *(unsigned char *)&value; return byte; }
EXPORT unsigned char byte_as_bool(int value) { return (unsigned char)value; }

enum colour { RED, GREEN = 7, BLUE = -3 };
EXPORT int colour_number(enum colour colour) { return (int)colour; }
EXPORT int colour_next(int colour) { return colour == RED ? GREEN : BLUE; }
EXPORT void colour_store(int *colour) { *colour = GREEN; }
EXPORT int colour_sum(const int *colours, size_t count)
{
    int sum = 0;
    for (size_t i = 0; i < count; i++) sum += colours[i];
    return sum;
}

EXPORT size_t count_of_bytes(const unsigned char *items, uint8_t count) { (void)items; calls++; return count; }
EXPORT ptrdiff_t count_of_ints(const int *items, size_t count) { return items ? (ptrdiff_t)count : -1 - (ptrdiff_t)count; }
