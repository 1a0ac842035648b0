/* Functions that are not exported and that another function hands out, as OpenGL and Vulkan have them. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "../case.h"

static int asked;
static int freed;
static int level = 12;
static void *made_at_run_time;    /* as drivers make their entry points */

static int twice(int value) { return value * 2; }
static int hidden_triple(int value) { return value * 3; }
static void *make(void) { return &level; }
static void release(void *thing) { freed += thing == &level; }

typedef void (*function)(void);

/* wglGetProcAddress returns numbers like these for what it does not know. */
EXPORT void *loader_address(const char *name)
{
    function found = 0;
    asked++;
    if (strcmp(name, "twice") == 0 || strcmp(name, "loader_exported") == 0) found = (function)twice;
    if (strcmp(name, "triple") == 0) found = (function)hidden_triple;
    if (strcmp(name, "make") == 0) found = (function)make;
    if (strcmp(name, "release") == 0) found = (function)release;
    if (strcmp(name, "level") == 0) return &level;
    if (strcmp(name, "made_at_run_time") == 0) return made_at_run_time ? made_at_run_time : (made_at_run_time = calloc(1, 64));
    if (strcmp(name, "three") == 0) return (void *)(intptr_t)3;
    if (strcmp(name, "minus_one") == 0) return (void *)(intptr_t)-1;
    return (void *)found;
}

/* Vulkan's form: what is handed out belongs to an object. */
EXPORT void *loader_address_of(int object, const char *name)
{
    if (strcmp(name, "scale") != 0) return 0;
    return object == 2 ? (void *)(function)twice : object == 3 ? (void *)(function)hidden_triple : 0;
}

EXPORT int loader_exported(int value) { return value + 1; }
EXPORT int loader_asked(void) { return asked; }
EXPORT int loader_freed(void) { return freed; }
