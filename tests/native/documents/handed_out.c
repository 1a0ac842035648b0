/* Functions that are not exported: handed out by name, by name and object, and in a table. */
#include <stdlib.h>
#include <string.h>
#include "../case.h"

typedef void (*function)(void);

static unsigned next_buffer = 1;
static void create_buffers(int count, unsigned *buffers) { for (int i = 0; i < count; i++) buffers[i] = next_buffer++; }
static int maximum_size(void) { return 4096; }

EXPORT void *gfxGetProcAddress(const char *name)
{
    function found = strcmp(name, "gfxCreateBuffers") == 0 ? (function)create_buffers : strcmp(name, "gfxMaximumSize") == 0 ? (function)maximum_size : 0;
    return (void *)found;
}

struct device { int scale; };

static int submit(struct device *device, int work) { return device->scale * work; }

EXPORT struct device *open_device(int scale)
{
    struct device *device = malloc(sizeof *device);
    if (device) device->scale = scale;
    return device;
}
EXPORT void close_device(struct device *device) { free(device); }
EXPORT void *device_get_proc_address(struct device *device, const char *name)
{
    (void)device;
    return strcmp(name, "submit") == 0 ? (void *)(function)submit : 0;
}

static const char *model_error(int code) { return code == 2 ? "no such file" : "unknown"; }
static int load_model(const char *path, int *inputs)
{
    if (strcmp(path, "missing") == 0) return 2;
    *inputs = 3;
    return 0;
}

struct model_functions
{
    const char *(*ErrorText)(int);
    int (*Load)(const char *, int *);
};

EXPORT const struct model_functions *model_get_api(int version)
{
    static const struct model_functions functions = {model_error, load_model};
    return version == 1 ? &functions : 0;
}

static int model_version(void) { return 1; }

struct model_base
{
    int (*Version)(void);
    const struct model_functions *(*GetApi)(int);
};

EXPORT const struct model_base *model_get_base(void)
{
    static const struct model_base base = {model_version, model_get_api};
    return &base;
}
