/* The C side of the sample: structs, tables of pointers, and an allocator that is asked for memory. */
#include "../../tests/native/case.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

struct reading { int timestamp; char desc[12]; };
struct cell { const char *name; struct cell *next; };

EXPORT void describe_readings(const struct reading *readings, int count, char *text, size_t size)
{
    text[0] = 0;
    for (int i = 0; i < count; i++)
        snprintf(text + strlen(text), size - strlen(text), "%s%d %.12s", i ? ", " : "", readings[i].timestamp, readings[i].desc);
}

EXPORT void age_readings(struct reading *readings, int count, int seconds)
{
    for (int i = 0; i < count; i++) readings[i].timestamp += seconds;
}

EXPORT void join_cells(const struct cell *cell, int most, char *text, size_t size)
{
    text[0] = 0;
    for (int n = 0; cell && n < most; cell = cell->next, n++)
        snprintf(text + strlen(text), size - strlen(text), "%s%s", n ? " " : "", cell->name);
}

EXPORT float sum_rows(float **rows, int count, int width)
{
    float total = 0;
    for (int i = 0; i < count; i++)
        for (int j = 0; j < width; j++) total += rows[i][j];
    return total;
}

EXPORT void fill_table(void *(*allocate)(int dim, const int *shape))
{
    int shape[2] = { 2, 3 };
    float *data = allocate(2, shape);
    for (int i = 0; data && i < shape[0]; i++)
        for (int j = 0; j < shape[1]; j++) *data++ = (float)((i + 1) * (j + 1));
}

EXPORT int sum(const int *values, int count)
{
    int total = 0;
    for (int i = 0; i < count; i++) total += values[i];
    return total;
}

struct place { int x, y; };

/* Where the members are differs: long has 4 bytes on Windows and 8 elsewhere. */
struct sensor { unsigned mode : 3; long serial; struct place where; short levels[3]; int (*convert)(int); const int *history; };

EXPORT struct sensor the_sensor = { 5, 42, { 1, 2 }, { 3, 4, 5 }, NULL, NULL };

EXPORT int offset_of_history(void) { return (int)offsetof(struct sensor, history); }

EXPORT void describe_sensor(const struct sensor *s, char *text, size_t size)
{
    snprintf(text, size, "%u %ld (%d,%d) %d,%d,%d %d %d", s->mode, s->serial, s->where.x, s->where.y, s->levels[0], s->levels[1], s->levels[2],
        s->convert ? s->convert(20) : 0, s->history ? s->history[0] : 0);
}

EXPORT int sum_places(const struct place *places, int count)
{
    int total = 0;
    for (int i = 0; i < count; i++) total += places[i].x * places[i].y;
    return total;
}
