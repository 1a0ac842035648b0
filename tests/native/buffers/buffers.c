/* Blocks of memory, tables of rows and how often a thread called. */
#include "../case.h"
#include <stddef.h>

static int slots[4] = { 1, 2, 3, 4 };
static THREAD_LOCAL int call_count;

EXPORT int calls(void) { return call_count; }

EXPORT int *slot(int index) { return index >= 0 && index < 4 ? &slots[index] : NULL; }

EXPORT int *slots_of(int rows, long long columns) { (void)rows; (void)columns; return slots; }

/* int[2][3], of which C tells the dimensions. */
EXPORT const int *grid(int *rows, unsigned long long *columns)
{
    static const int elements[6] = { 1, 2, 3, 4, 5, 6 };
    *rows = 2;
    *columns = 3;
    return elements;
}

/* The address itself, so that a test sees whether it is NULL. */
EXPORT const void *address_of(const void *memory) { call_count++; return memory; }

EXPORT int sum(const int *items, int count)
{
    int result = 0;
    call_count++;
    for (int i = 0; i < count; i++) result += items[i];
    return result;
}

/* items[plane][row][column] of int items[][rows][columns]. */
EXPORT int at(const int *items, int rows, int columns, int plane, int row, int column)
{
    return items[(plane * rows + row) * columns + column];
}

EXPORT void negate(double *items, size_t count)
{
    call_count++;
    for (size_t i = 0; i < count; i++) items[i] = -items[i];
}

/* A NULL row counts -1000. */
EXPORT float sum_rows(const float *const *rows, int count, int columns)
{
    float result = 0;
    call_count++;
    for (int r = 0; r < count; r++)
    {
        if (!rows[r]) { result -= 1000; continue; }
        for (int c = 0; c < columns; c++) result += rows[r][c];
    }
    return result;
}

EXPORT void scale_rows(float **rows, int count, int columns, float factor)
{
    call_count++;
    for (int r = 0; r < count; r++)
        for (int c = 0; c < columns; c++) rows[r][c] *= factor;
}

/* How far the second row lies from the first one, in elements. */
EXPORT ptrdiff_t row_stride(const float *const *rows) { return rows[1] - rows[0]; }

EXPORT void point_at_slots(int **pointers, int count)
{
    for (int i = 0; i < count; i++) pointers[i] = &slots[i];
}

/* C's own counts to a callback: as they are, right or wrong. */
typedef int (*seen_t)(const int *items, long long count);
typedef int (*seen_long_t)(const int *items, long count);
typedef int (*seen_size_t)(const int *items, size_t count);
EXPORT int show(seen_t seen, long long count) { return seen(slots, count); }
EXPORT int show_long(seen_long_t seen, long count) { return seen(slots, count); }
EXPORT int show_size(seen_size_t seen, size_t count) { return seen(slots, count); }

/* What C is told of the size of memory at which it does not look. */
EXPORT ptrdiff_t bytes_seen(const void *memory, size_t bytes)
{
    (void)memory;
    return (ptrdiff_t)bytes;
}

EXPORT int bytes_seen_by_a_char(const void *memory, unsigned char bytes)
{
    (void)memory;
    return bytes;
}
