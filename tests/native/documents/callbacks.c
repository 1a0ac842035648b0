/* What the examples about callbacks call: each kind of C library, as small as it can be. */
#include "../case.h"
#include "../threads.h"
#include <errno.h>
#include <stdlib.h>

struct range { int low, high; };

/* Values in and out. */
EXPORT struct range call_splitter(struct range (*splitter)(int), int value) { return splitter(value); }
EXPORT int call_table(const int *(*table)(void), int index) { return table()[index]; }
EXPORT int call_visitor(int (*visitor)(struct range, int *, const char *, const double *, int))
{
    static const double values[] = { 0.5, 1.5, 2.5 };
    int counter = 10;
    int result = visitor((struct range){ 1, 9 }, &counter, "spam", values, 3);
    return result == 0 ? counter : result;
}

EXPORT int call_transform(int (*transform)(int), int value) { return transform(value); }
EXPORT int call_with_data(int (*transform)(void *, int), void *data, int value) { return transform(data, value); }

EXPORT int call_steps(int (*const *steps)(int), int count, int value)
{
    for (int i = 0; i < count; i++) value = steps[i](value);
    return value;
}

struct pipeline { int (*first)(int); int (*steps[2])(int); };
EXPORT int run_pipeline(const struct pipeline *pipeline, int value)
{
    return pipeline->steps[1](pipeline->steps[0](pipeline->first(value)));
}

EXPORT int call_after_error(int (*transform)(int), int code, int *after)
{
    errno = code;
    int result = transform(code);
    *after = errno;
    return result;
}

struct work { int (*transform)(int); int value, times, result; };

static thread_result THREAD_CALL run_work(void *state)
{
    struct work *work = state;
    for (int i = 0; i < work->times; i++) work->result = work->transform(work->value);
    return 0;
}

/* On a thread that C made and ends; the last result. */
EXPORT int call_on_thread(int (*transform)(int), int value, int times)
{
    struct work work = { transform, value, times, 0 };
    join_thread(start_thread(run_work, &work));
    return work.result;
}

/* A device that keeps one listener until another is set, and one that it calls once. */
typedef void listener(int number);
static listener *listening, *waiting;

EXPORT void device_each(int count, listener *each) { for (int i = 0; i < count; i++) each(i); }
EXPORT void device_listen(listener *next) { listening = next; }
EXPORT void device_when_ready(listener *ready) { waiting = ready; }
EXPORT void device_emit(int number)
{
    listener *once = waiting;
    waiting = NULL;
    if (once) once(number);
    if (listening) listening(number);
}

/* A feed that owns what it is given: it tells its subscriber's data goodbye, and keeps its watcher until it is closed. */
struct feed
{
    int (*subscriber)(void *, int);
    void *data;
    void (*destroy)(void *);
    int (*watcher)(void *, int);
    void *watching;
};

EXPORT struct feed *feed_open(void) { return calloc(1, sizeof(struct feed)); }

EXPORT void feed_subscribe(struct feed *feed, int (*subscriber)(void *, int), void *data, void (*destroy)(void *))
{
    if (feed->destroy) feed->destroy(feed->data);
    feed->subscriber = subscriber;
    feed->data = data;
    feed->destroy = destroy;
}

EXPORT void feed_watch(struct feed *feed, int (*watcher)(void *, int), void *data)
{
    feed->watcher = watcher;
    feed->watching = data;
}

EXPORT int feed_push(struct feed *feed, int item)
{
    int sum = 0;
    if (feed->watcher) sum += feed->watcher(feed->watching, item);
    if (feed->subscriber) sum += feed->subscriber(feed->data, item);
    return sum;
}

EXPORT void feed_close(struct feed *feed)
{
    feed_subscribe(feed, NULL, NULL, NULL);
    free(feed);
}

/* A tap that gets its function and its data apart, as many libraries do. */
static int (*tap)(void *, int);
static void *tap_data;

EXPORT void tap_set(int (*subscriber)(void *, int)) { tap = subscriber; }
EXPORT void tap_set_data(void *data) { tap_data = data; }
EXPORT int tap_emit(int item) { return tap ? tap(tap_data, item) : -1; }

/* Values that go to a handler and come back from it, for the classes of the guide that no device needs. */
EXPORT int judge_all(int (*judge)(int), int count)
{
    int failed = 0;
    for (int i = 0; i < count; i++) failed += judge(i) < 0;
    return failed;
}

EXPORT int label_length(const char *(*labels)(int), int number)
{
    const char *label = labels(number);
    int length = 0;
    while (label && label[length]) length++;
    return length;
}

EXPORT void batch_send(void (*batch)(const int *, int), int count)
{
    static const int items[] = { 2, 3, 5, 7 };
    batch(items, count);
}

EXPORT void progress_report(void (*progress)(int, const char *), int percent)
{
    char step[] = "half";
    progress(percent, step);
    step[0] = 0;
}
