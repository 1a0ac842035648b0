/* char* in and out, borrowed and owned. The count of live copies is the calling thread's own. */
#include "../case.h"
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static THREAD_LOCAL int live;
static THREAD_LOCAL int calls;

EXPORT ptrdiff_t text_length(const char *text)
{
    calls++;
    return text ? (ptrdiff_t)strlen(text) : -1;
}

EXPORT int text_calls(void) { return calls; }

EXPORT int text_byte(const char *text, size_t index) { return (unsigned char)text[index]; }

/* FNV-1a over the bytes before the NUL. */
EXPORT uint32_t text_hash(const char *text)
{
    uint32_t hash = 2166136261u;
    for (; *text; text++) hash = (hash ^ (unsigned char)*text) * 16777619u;
    return hash;
}

EXPORT int text_compare(const char *left, const char *right) { return strcmp(left, right); }

EXPORT const char *text_borrowed(int which)
{
    static const char *const texts[] = { "plain", "gr\xC3\xBC\xC3\x9F \xE2\x82\xAC \xF0\x9F\x90\x8D", "", "bad \xFF\xC3 bytes" };
    return which < 0 || which > 3 ? NULL : texts[which];
}

EXPORT char *text_copy(const char *text)
{
    if (!text) return NULL;
    live++;
    size_t size = strlen(text) + 1;
    return memcpy(malloc(size), text, size);
}

EXPORT void text_free(char *text)
{
    if (!text) return;
    live--;
    free(text);
}

EXPORT int text_live(void) { return live; }

EXPORT int text_make(const char *text, char **copy)
{
    *copy = text_copy(text);
    return copy && text ? (int)strlen(text) : -1;
}

EXPORT int text_peek(int which, const char **text)
{
    *text = text_borrowed(which);
    return *text != NULL;
}

EXPORT char *text_copy_after(const char *text, void (*callback)(void))
{
    char *copy = text_copy(text);
    callback();
    return copy;
}

EXPORT int text_make_after(const char *text, char **copy, void (*callback)(void))
{
    *copy = text_copy(text);
    callback();
    return 1;
}

EXPORT const char *text_identity(const char *text) { return text; }
