/* Records that live in C's memory: C says what it sees, so that the C# side is compared with a compiler. */
#include "../case.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct point { int x, y; };
struct cell { const char *name; struct cell *next; };

/* One member of each kind. */
struct station {
    char kind;
    long height;                    /* 4 bytes on Windows, 8 elsewhere */
    unsigned mode : 3, level : 5;
    int signed_bits : 4;
    char name[12];
    short readings[5];
    struct point where;
    union { int i; double d; };     /* anonymous */
    const char *note;
    struct cell *cells;
    int *values;
    int (*convert)(int);
    _Bool open;
    size_t count;
};

EXPORT struct station the_station = { 'k', -70000, 5, 17, -3, "Sonnblick", { 1, 2, 3, 4, 5 }, { 47, 12 }, { 7 }, "on a peak", NULL, NULL, NULL, 1, 9 };

EXPORT int numbers[4] = { 10, 20, 30, 40 };

EXPORT size_t size_of_station(void) { return sizeof(struct station); }

EXPORT size_t offset_of_station(const char *member)
{
#define MEMBER(m) if (strcmp(member, #m) == 0) return offsetof(struct station, m);
    MEMBER(kind) MEMBER(height) MEMBER(name) MEMBER(readings) MEMBER(where) MEMBER(i) MEMBER(note) MEMBER(cells) MEMBER(values) MEMBER(convert) MEMBER(open) MEMBER(count)
#undef MEMBER
    return (size_t)-1;
}

/* Writes down all that C sees. */
EXPORT int describe_station(const struct station *s, char *text, size_t size)
{
    return snprintf(text, size, "%c %ld %u %u %d %.12s %d,%d,%d,%d,%d (%d,%d) %d %s %s %d %d %d %zu",
        s->kind, s->height, s->mode, s->level, s->signed_bits, s->name,
        s->readings[0], s->readings[1], s->readings[2], s->readings[3], s->readings[4],
        s->where.x, s->where.y, s->i, s->note ? s->note : "-", s->cells ? s->cells->name : "-",
        s->values ? s->values[0] : 0, s->convert ? s->convert(20) : 0, s->open, s->count);
}

/* Follows a list and joins the names. */
EXPORT int join_cells(const struct cell *cell, int most, char *text, size_t size)
{
    text[0] = 0;
    int n = 0;
    for (; cell && n < most; cell = cell->next, n++) strncat(text, cell->name ? cell->name : "-", size - strlen(text) - 1);
    return n;
}

static struct station kept = { 'c', 1, 1, 1, 1, "C", { 0 }, { 3, 4 }, { 0 }, NULL, NULL, NULL, NULL, 0, 0 };

EXPORT struct station *station_of_c(int wanted) { return wanted ? &kept : NULL; }

EXPORT int find_station(struct station **found)
{
    *found = &kept;
    return 1;
}

/* The result lies in what the argument leads to. */
EXPORT struct cell *last_cell(struct cell *cell)
{
    while (cell && cell->next) cell = cell->next;
    return cell;
}

EXPORT int find_last(struct cell *cell, struct cell **found) { return (*found = last_cell(cell)) != NULL; }

static int calls;
EXPORT int count_calls(void) { return calls; }
EXPORT int raise_station(struct station *s, int by) { calls++; if (s) s->height += by; return s ? (int)s->height : -1; }
EXPORT size_t size_at(void *memory, size_t size) { calls++; return memory ? size : 0; }

typedef int (*visitor)(struct cell *cell);
EXPORT int visit_cells(struct cell *cell, visitor visit)
{
    int total = 0;
    for (; cell; cell = cell->next) total += visit(cell);
    return total;
}

EXPORT int visit_null(visitor visit) { return visit(NULL); }

/* C's own list, whose names a callback may set. */
static struct cell own_cells[2] = { { "c0", &own_cells[1] }, { "c1", NULL } };
EXPORT int visit_own_cells(visitor visit) { return visit_cells(own_cells, visit); }
EXPORT const char *own_name(int i) { return own_cells[i].name; }
EXPORT struct cell *own_cell(int i) { return &own_cells[i]; }

EXPORT int sum(const int *values, int count)
{
    int total = 0;
    for (int i = 0; i < count; i++) total += values[i];
    return total;
}

EXPORT void fill(void *memory, int value, size_t size) { memset(memory, value, size); }

struct message { int length; short words[]; };

EXPORT int sum_message(const struct message *m)
{
    int total = 0;
    for (int i = 0; i < m->length; i++) total += m->words[i];
    return total;
}

EXPORT struct message *shown_message(void)
{
    static union { struct message message; struct { int length; short words[3]; } room; } shown = { .room = { 3, { 5, 6, 7 } } };
    return &shown.message;
}

EXPORT size_t offset_of_words(void) { return offsetof(struct message, words); }

/* Big-endian bytes are read one by one. */
EXPORT unsigned read_be32(const unsigned char *b) { return (unsigned)b[0] << 24 | (unsigned)b[1] << 16 | (unsigned)b[2] << 8 | b[3]; }

EXPORT float sum_rows(float **rows, int count, int width)
{
    float total = 0;
    for (int i = 0; i < count; i++)
        for (int j = 0; j < width; j++) total += rows[i][j];
    return total;
}

/* The record of the documents' print_weather. */
struct reading { int timestamp; char desc[12]; };

EXPORT void describe_readings(const struct reading *w, int count, char *text, size_t size)
{
    text[0] = 0;
    for (int i = 0; i < count; i++)
        snprintf(text + strlen(text), size - strlen(text), "%s%d %.12s", i ? ", " : "", w[i].timestamp, w[i].desc);
}

EXPORT void age_readings(struct reading *w, int count, int seconds)
{
    for (int i = 0; i < count; i++) w[i].timestamp += seconds;
}

EXPORT int sum_while(const int *values, int count, void (*meanwhile)(void))
{
    meanwhile();
    return sum(values, count);
}

/* The documents' allocator: C asks for an array of a shape and fills it. */
EXPORT void fill_table(void *(*allocate)(int dim, const int *shape))
{
    int shape[2] = { 2, 3 };
    float *data = allocate(2, shape);
    for (int i = 0; data && i < shape[0]; i++)
        for (int j = 0; j < shape[1]; j++) *data++ = (float)((i + 1) * (j + 1));
}

/* A header whose members state their own order: port and level most significant byte first, length least significant first. */
struct header { char kind; uint16_t port; uint32_t length; double level; uint16_t words[3]; };

static uint64_t read_big(const void *p, int n) { uint64_t v = 0; for (int i = 0; i < n; i++) v = v << 8 | ((const unsigned char *)p)[i]; return v; }
static uint64_t read_little(const void *p, int n) { uint64_t v = 0; for (int i = n; i-- > 0;) v = v << 8 | ((const unsigned char *)p)[i]; return v; }
static void write_big(void *p, uint64_t v, int n) { for (int i = n; i-- > 0; v >>= 8) ((unsigned char *)p)[i] = (unsigned char)v; }

EXPORT int describe_header(const struct header *h, char *text, size_t size)
{
    double level;
    uint64_t bits = read_big(&h->level, 8);
    memcpy(&level, &bits, 8);
    return snprintf(text, size, "%c %u %u %g %u,%u,%u of %zu", h->kind, (unsigned)read_big(&h->port, 2), (unsigned)read_little(&h->length, 4), level,
        (unsigned)read_big(&h->words[0], 2), (unsigned)read_big(&h->words[1], 2), (unsigned)read_big(&h->words[2], 2), sizeof *h);
}

EXPORT void count_big_endian(uint16_t *words, int count) { for (int i = 0; i < count; i++) write_big(&words[i], read_big(&words[i], 2) + 1, 2); }

/* Arrays of records, by themselves and in a record. */
struct region { int count; struct point corners[3]; short readings[4]; struct cell cells[2]; const struct cell *first; };

EXPORT struct point the_points[3] = { { 1, 2 }, { 3, 4 }, { 5, 6 } };

EXPORT long long bytes_of_points(const void *points, size_t bytes) { return points ? (long long)bytes : -1; }

EXPORT int sum_points(const struct point *points, int count)
{
    int total = 0;
    for (int i = 0; i < count; i++) total += points[i].x * points[i].y;
    return total;
}

EXPORT void move_points(struct point *points, int count, int by) { for (int i = 0; i < count; i++) points[i].x += by; }

EXPORT int describe_region(const struct region *r, char *text, size_t size)
{
    return snprintf(text, size, "%d (%d,%d) (%d,%d) (%d,%d) %d,%d,%d,%d %s %s %s of %zu", r->count, r->corners[0].x, r->corners[0].y, r->corners[1].x, r->corners[1].y, r->corners[2].x, r->corners[2].y,
        r->readings[0], r->readings[1], r->readings[2], r->readings[3], r->cells[0].name ? r->cells[0].name : "-", r->cells[1].name ? r->cells[1].name : "-", r->first ? r->first->name : "-", sizeof *r);
}

/* Records in the library's own memory. */
struct spot { int value; struct spot *next; };
EXPORT struct spot the_spots[2] = { { 1, &the_spots[1] }, { 2, NULL } };

EXPORT struct spot *data_spot(void) { return the_spots; }
EXPORT void data_find_spot(struct spot **found) { *found = the_spots; }

/* C keeps an address when the call has returned. The log is an object of C's that is summed up when it is freed. */
static const struct cell *kept_cell;
static const int *kept_numbers;
static int logged;

struct log { const int *numbers; int count; };

EXPORT int keep_cell(const struct cell *cell) { kept_cell = cell; return 0; }

EXPORT const char *kept_name(void) { return kept_cell->next ? kept_cell->next->name : kept_cell->name; }

EXPORT int keep_numbers(const int *numbers) { kept_numbers = numbers; return 0; }

EXPORT int sum_kept(int count)
{
    int sum = 0;
    for (int i = 0; i < count; i++) sum += kept_numbers[i];
    return sum;
}

EXPORT int keep_point(const struct point *point) { kept_numbers = &point->x; return 0; }

EXPORT struct log *log_open(const int *numbers, int count)
{
    struct log *log = malloc(sizeof *log);
    log->numbers = numbers;
    log->count = count;
    return log;
}

EXPORT void log_close(struct log *log)
{
    logged = 0;
    for (int i = 0; i < log->count; i++) logged += log->numbers[i];
    free(log);
}

EXPORT int log_sum(void) { return logged; }
