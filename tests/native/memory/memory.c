/* Pointers of every kind. */
#include "../case.h"
#include <stddef.h>
#include <stdint.h>

static int numbers[5] = { 10, 20, 30, 40, 50 };

EXPORT const void *same_address(const void *pointer) { return pointer; }
EXPORT int is_null(const void *pointer) { return pointer == NULL; }
EXPORT int is_null_ints(const int *pointer) { return pointer == NULL; }
EXPORT int sum_bytes(const void *memory, size_t size)
{
    int sum = 0;
    for (size_t i = 0; i < size; i++) sum += ((const unsigned char *)memory)[i];
    return sum;
}
EXPORT int sum_ints(const int *items, size_t count)
{
    int sum = 0;
    for (size_t i = 0; i < count; i++) sum += items[i];
    return sum;
}
EXPORT void double_ints(int *items, size_t count)
{
    for (size_t i = 0; i < count; i++) items[i] *= 2;
}
EXPORT int *five_numbers(void) { return numbers; }
EXPORT int *no_numbers(void) { return NULL; }
EXPORT void store_five(int **pointer) { *pointer = numbers; }
EXPORT void next_number(int **pointer) { ++*pointer; }
EXPORT void store_address(void **pointer) { *pointer = numbers; }
EXPORT int add_through(int *target, int value)
{
    if (!target) return -1;
    *target += value;
    return *target;
}
EXPORT int alias(const int *left, const int *right) { return left == right; }
EXPORT ptrdiff_t distance(const int *left, const int *right) { return right - left; }
EXPORT int is_zeroed(int *value) { int was = *value; *value = 1; return was == 0; }
EXPORT void leave_alone(int *value) { (void)value; }
EXPORT int count_pointers(int *const *pointers, size_t count)
{
    int sum = 0;
    for (size_t i = 0; i < count; i++) sum += pointers[i] ? *pointers[i] : -1;
    return sum;
}
