/* A library of which there may be several: what it counts, each loaded file counts for itself. */
#include "../case.h"
#include "../threads.h"
#include <stdlib.h>

static int calls;
static void (*reported)(int);

EXPORT int plugin_version(void) { return 7; }
EXPORT int plugin_add(int left, int right) { return left + right; }
EXPORT int plugin_calls(void) { return ++calls; }
EXPORT const char *plugin_name(void) { return "plugin"; }
EXPORT int plugin_status(int code, int *detail)
{
    *detail = code * 10;
    return code;
}

EXPORT int plugin_wait(void (*started)(void), const volatile int *is_over)
{
    started();
    wait_until(is_over);
    return 7;
}

EXPORT void plugin_register(void (*report)(int)) { reported = report; }
EXPORT void plugin_report(int value) { if (reported) reported(value); }

/* What a library registers with atexit runs when the library is unmapped. */
static void report_unload(void) { plugin_report(0); }
EXPORT int plugin_report_unload(void (*report)(int))
{
    reported = report;
    return atexit(report_unload);
}

/* Keeps a callback and tells when it lets go of it. */
static void (*noted)(void *, int);
static void *noted_data;
static void (*noted_destroy)(void *);

EXPORT void plugin_note(void (*note)(void *, int), void *data, void (*destroy)(void *))
{
    noted = note;
    noted_data = data;
    noted_destroy = destroy;
}

EXPORT void plugin_forget(void) { noted_destroy(noted_data); }

/* Two callbacks and one void*. */
EXPORT void plugin_pair(void (*first)(void *, int), void (*second)(void *, int), void *data)
{
    if (second) plugin_note(first, data, NULL);
}

/* What libraries that are loaded later may need. */
EXPORT int plugin_provided(void) { return 42; }

/* A thing that only this library can free; it tells the caller that it was. */
struct item { int value; int *freed; };

EXPORT struct item *item_new(int value, int *freed)
{
    if (value < 0) return NULL;
    struct item *item = malloc(sizeof *item);
    item->value = value;
    item->freed = freed;
    return item;
}

EXPORT int item_open(int value, int *freed, struct item **item)
{
    *item = item_new(value, freed);
    return value < 0;
}

EXPORT int item_value(const struct item *item) { return item->value; }

EXPORT void item_free(struct item *item)
{
    ++*item->freed;
    free(item);
}
