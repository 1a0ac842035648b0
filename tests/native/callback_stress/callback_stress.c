/* Keeps many callbacks and calls them from its own threads, each under the lock that a change of it takes too. */
#include "../case.h"
#include "../threads.h"
#include <stdlib.h>

typedef int (*plain)(int identity, int number);
typedef int (*with_data)(void *data, int identity, int number);

struct cell
{
    lock guard;
    plain plain;
    with_data with_data;
    void *data;
    int identity;
};

static struct cell *cells;
static int cell_count;
static volatile long calls_made, calls_wrong, calls_empty;

EXPORT void stress_open(int count)
{
    cells = calloc((size_t)count, sizeof *cells);
    cell_count = count;
    calls_made = calls_wrong = calls_empty = 0;
    for (int i = 0; i < count; i++) open_lock(&cells[i].guard);
}

static void set(int index, plain plain, with_data with_data, void *data, int identity)
{
    struct cell *cell = &cells[index];
    take_lock(&cell->guard);
    cell->plain = plain;
    cell->with_data = with_data;
    cell->data = data;
    cell->identity = identity;
    give_lock(&cell->guard);
}

EXPORT void stress_set(int index, plain callback, int identity) { set(index, callback, NULL, NULL, identity); }
EXPORT void stress_set_data(int index, with_data callback, void *data, int identity) { set(index, NULL, callback, data, identity); }

EXPORT long stress_made(void) { return add_to(&calls_made, 0); }
EXPORT long stress_wrong(void) { return add_to(&calls_wrong, 0); }
EXPORT long stress_empty(void) { return add_to(&calls_empty, 0); }

struct work { unsigned seed; long calls; };

static thread_result THREAD_CALL run(void *state)
{
    struct work *work = state;
    long made = 0, wrong = 0, empty = 0;
    for (long i = 0; i < work->calls; i++)
    {
        work->seed = work->seed * 1664525u + 1013904223u;
        struct cell *cell = &cells[(work->seed >> 8) % (unsigned)cell_count];
        int number = (int)(work->seed >> 4 & 0xFFFF);
        take_lock(&cell->guard);
        if (!cell->plain && !cell->with_data) empty++;
        else
        {
            int result = cell->plain ? cell->plain(cell->identity, number) : cell->with_data(cell->data, cell->identity, number);
            if (result != cell->identity + number) wrong++;
            made++;
        }
        give_lock(&cell->guard);
    }
    add_to(&calls_made, made);
    add_to(&calls_wrong, wrong);
    add_to(&calls_empty, empty);
    return 0;
}

EXPORT void stress_run(int threads, long calls)
{
    struct work works[64];
    thread running[64];
    for (int i = 0; i < threads; i++)
    {
        works[i] = (struct work){ (unsigned)i * 7919u + 1u, calls / threads };
        running[i] = start_thread(run, &works[i]);
    }
    for (int i = 0; i < threads; i++) join_thread(running[i]);
}

EXPORT void stress_close(void)
{
    for (int i = 0; i < cell_count; i++) close_lock(&cells[i].guard);
    free(cells);
    cells = NULL;
}
