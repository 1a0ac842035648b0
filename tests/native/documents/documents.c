/* What the examples of the documents call. */
#include "../case.h"
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

EXPORT int answer = 42;

EXPORT int half(int x) { return x / 2; }

/* As a C++ compiler decorates documents::decorated(int); a symbol like any other. */
EXPORT int _ZN9documents9decoratedEi(int x) { return x + 1; }

EXPORT int rename_me_not(int x) { return -x; }

/* 0 and the rest, or EDOM. */
EXPORT int divide(int a, int b, int *quotient, int *rest)
{
    if (b == 0) return EDOM;
    *quotient = a / b;
    *rest = a % b;
    return 0;
}

EXPORT void accumulate(int *total, int step) { *total += step; }

typedef int operation(int, int);
static int add(int a, int b) { return a + b; }
static int multiply(int a, int b) { return a * b; }
EXPORT operation *choose(char which) { return which == '+' ? add : which == '*' ? multiply : NULL; }
EXPORT int subtract(int a, int b) { return a - b; }

/* An object in the manner of COM: a table of functions first, a reference count after it. */
struct counter;
struct counter_functions
{
    int (*query_interface)(struct counter *, const void *, void **);
    unsigned (*add_ref)(struct counter *);
    unsigned (*release)(struct counter *);
    int (*advance)(struct counter *, int, int *);
};
struct counter
{
    const struct counter_functions *functions;
    unsigned references;
    int value;
};

static int counters;

static int query_interface(struct counter *self, const void *iid, void **out)
{
    (void)self, (void)iid;
    *out = NULL;
    return (int)0x80004002;
}
static unsigned add_ref(struct counter *self) { return ++self->references; }
static unsigned release(struct counter *self)
{
    unsigned left = --self->references;
    if (left == 0) free(self), counters--;
    return left;
}
static int advance(struct counter *self, int by, int *value)
{
    if (by < 0) return (int)0x80070057;
    *value = self->value += by;
    return 0;
}
static const struct counter_functions functions = {query_interface, add_ref, release, advance};

EXPORT int make_counter(struct counter **out)
{
    *out = malloc(sizeof **out);
    if (!*out) return (int)0x8007000e;
    **out = (struct counter){&functions, 1, 0};
    counters++;
    return 0;
}
EXPORT int living_counters(void) { return counters; }

struct link { const char *name; struct link *next; };

EXPORT struct link *last_link(struct link *link)
{
    while (link && link->next) link = link->next;
    return link;
}

EXPORT int sum(const int *items, int count)
{
    int total = 0;
    for (int i = 0; i < count; i++) total += items[i];
    return total;
}

EXPORT int first_byte(const void *memory) { return *(const unsigned char *)memory; }

EXPORT void reverse16(uint16_t *text, int length)
{
    for (int i = 0, j = length - 1; i < j; i++, j--)
    {
        uint16_t unit = text[i];
        text[i] = text[j];
        text[j] = unit;
    }
}

EXPORT uint16_t *reversed16(const uint16_t *text)
{
    int length = 0;
    while (text[length]) length++;
    uint16_t *copy = memcpy(malloc((length + 1) * sizeof *copy), text, (length + 1) * sizeof *copy);
    reverse16(copy, length);
    return copy;
}

EXPORT const char *found(const char *text, char c) { return strchr(text, c); }

/* The words of a table that ends with NULL, with spaces between them, in memory of its own. */
EXPORT char *joined(const char *const *words)
{
    size_t size = 1;
    for (const char *const *word = words; *word; word++) size += strlen(*word) + 1;
    char *text = calloc(size, 1);
    for (; text && *words; words++)
    {
        if (*text) strcat(text, " ");
        strcat(text, *words);
    }
    return text;
}
EXPORT void free_text(char *text) { free(text); }
