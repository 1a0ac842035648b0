#include "threads.h"
#include <complex.h>
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <uchar.h>
#include <wchar.h>

typedef unsigned Id;
typedef unsigned long long Key;

#define START 1469598103934665603ULL

uint64_t seen;

// Texts and boxes that nobody has freed.
int alive;

static uint64_t mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * 1099511628211ULL;
    return h ^ h >> 29;
}

static uint64_t fold_text(uint64_t h, const char *s)
{
    if (!s) return mix(h, 77);
    for (; *s; s++) h = mix(h, (unsigned char)*s);
    return mix(h, 256);
}

static uint64_t fold_wide(uint64_t h, const wchar_t *s)
{
    if (!s) return mix(h, 77);
    for (; *s; s++) h = mix(h, (uint32_t)*s);
    return mix(h, 256);
}

uint64_t *box_new(uint64_t value)
{
    uint64_t *box = malloc(sizeof *box);
    alive++;
    *box = value;
    return box;
}

uint64_t box_look(const uint64_t *box) { return *box; }

void box_free(uint64_t *box)
{
    alive--;
    free(box);
}

static void *text_new(const void *text, size_t size)
{
    alive++;
    return memcpy(malloc(size), text, size);
}

void text_free(void *text)
{
    if (text) alive--;
    free(text);
}

