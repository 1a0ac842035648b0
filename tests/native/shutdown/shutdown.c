/* Calls back while the process ends, and tells on the standard error stream what came of it. */
#include "../case.h"
#include "../threads.h"
#include <stdio.h>
#include <stdlib.h>

typedef int (*transform)(int);
typedef int (*with_data)(void *, int);

static transform at_exit;
static with_data at_exit_with_data;
static void *at_exit_data;

static void call_at_exit(void) { fprintf(stderr, "C at exit: %d\n", at_exit(41)); }
static void call_at_exit_with_data(void) { fprintf(stderr, "C at exit with data: %d\n", at_exit_with_data(at_exit_data, 41)); }

EXPORT int shutdown_at_exit(transform callback)
{
    at_exit = callback;
    return atexit(call_at_exit);
}

EXPORT int shutdown_at_exit_with_data(with_data callback, void *data)
{
    at_exit_with_data = callback;
    at_exit_data = data;
    return atexit(call_at_exit_with_data);
}

static transform repeated;
static volatile long threads_calling;

static thread_result THREAD_CALL call_without_end(void *state)
{
    (void)state;
    repeated(1);
    add_to(&threads_calling, 1);
    for (;;) repeated(2);
    return 0;
}

/* Returns when each thread has called once; they go on until the process is gone. */
EXPORT void shutdown_call_without_end(transform callback, int threads)
{
    repeated = callback;
    for (int i = 0; i < threads; i++) start_thread(call_without_end, NULL);
    while (add_to(&threads_calling, 0) < threads) sleep_milliseconds(1);
}

EXPORT void shutdown_exit(int code) { exit(code); }
