/* Calls back in every way in which C does. */
#include "../case.h"
#include "../threads.h"
#include <stddef.h>

typedef int (*transform)(int);

EXPORT int call_once(transform callback, int value) { return callback(value); }

EXPORT int call_times(transform callback, int times)
{
    int sum = 0;
    for (int i = 0; i < times; i++) sum += callback(i);
    return sum;
}

/* Tells what the callback returned even when the call itself ends in an exception. */
EXPORT void call_store(transform callback, int value, int *result) { *result = callback(value); }

EXPORT int is_null_callback(transform callback) { return callback == NULL; }

static transform kept;
EXPORT void keep(transform callback) { kept = callback; }
EXPORT int call_kept(int value) { return kept(value); }

static int negate(int value) { return -value; }
EXPORT transform get_negate(void) { return negate; }
EXPORT void store_negate(transform *callback) { *callback = negate; }

EXPORT int call_data(int (*callback)(void *, int), void *data, int value) { return callback(data, value); }
EXPORT int call_data_before(void *data, int value, int (*callback)(void *, int)) { return callback(data, value); }
EXPORT int call_data_last(int value, int (*callback)(int, void *), void *data) { return callback(value, data); }

static int (*kept_data_callback)(void *, int);
EXPORT void keep_data_callback(int (*callback)(void *, int)) { kept_data_callback = callback; }
EXPORT int call_kept_with_data(void *data, int value) { return kept_data_callback(data, value); }

EXPORT int call_pointers(int (*callback)(const int *, int *, int *, const char *), const int *a, int *b, int *c, const char *text)
{
    return callback(a, b, c, text);
}

EXPORT int call_array(int (*callback)(const int *, size_t), const int *items, size_t count) { return callback(items, count); }

EXPORT int call_grid(int (*callback)(const int *, int, long), const int *items, int rows, long columns) { return callback(items, rows, columns); }

struct point { int x, y; };
EXPORT int move_point(int (*callback)(struct point *), struct point *point) { return callback(point); }
EXPORT int apply(int (*callback)(transform, int), int value) { return callback(negate, value); }
EXPORT transform choose(transform (*callback)(int), int which) { return callback(which); }
EXPORT int colour_of(int (*callback)(int), int colour) { return callback(colour); }
EXPORT int status_after(void (*callback)(void), int status)
{
    callback();
    return status;
}

struct work { transform callback; int value, times, result; };

static thread_result THREAD_CALL run_work(void *state)
{
    struct work *work = state;
    for (int i = 0; i < work->times; i++) work->result += work->callback(work->value);
    return 0;
}

/* On a thread that C made, while the caller waits. */
EXPORT int call_on_thread(transform callback, int value)
{
    struct work work = { callback, value, 1, 0 };
    join_thread(start_thread(run_work, &work));
    return work.result;
}

EXPORT int call_on_threads(transform callback, int threads, int times)
{
    struct work works[64];
    thread running[64];
    int sum = 0;
    for (int i = 0; i < threads; i++)
    {
        works[i] = (struct work){ callback, i, times, 0 };
        running[i] = start_thread(run_work, &works[i]);
    }
    for (int i = 0; i < threads; i++)
    {
        join_thread(running[i]);
        sum += works[i].result;
    }
    return sum;
}
