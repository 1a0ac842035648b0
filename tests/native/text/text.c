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

/* Latin-1 bytes 0x80 to 0xFF and an unpaired UTF-8 lead byte. */
EXPORT const char *text_foreign(void) { return "caf\xE9 \xFF"; }

/* NUL-terminated table: the number of texts, and one sum over all bytes with a mark between texts. */
EXPORT int text_table_length(const char *const *table)
{
    calls++;
    int n = 0;
    if (!table) return -1;
    while (table[n]) n++;
    return n;
}

EXPORT uint32_t text_table_hash(const char *const *table, int count)
{
    uint32_t hash = 2166136261u;
    for (int i = 0; i < count; i++)
    {
        if (!table[i]) { hash = (hash ^ 0x1FF) * 16777619u; continue; }
        for (const char *t = table[i]; *t; t++) hash = (hash ^ (unsigned char)*t) * 16777619u;
        hash = (hash ^ 0x100) * 16777619u;
    }
    return hash;
}

EXPORT int text_make_two(const char *one, const char *two, char **first, char **second)
{
    *first = text_copy(one);
    *second = text_copy(two);
    return 2;
}

/* Bytes that are no UTF-8, owned by the caller. */
EXPORT char *text_copy_bad(void) { return text_copy("bad \xFF"); }

EXPORT int text_make_bad(const char *good, char **first, char **second)
{
    *first = text_copy(good);
    *second = text_copy("\xC3");
    return 2;
}

EXPORT void text_upper(char *text)
{
    for (; *text; text++) if (*text >= 'a' && *text <= 'z') *text -= 32;
}

EXPORT int text_fill(char *text, int size)
{
    for (int i = 0; i < size; i++) text[i] = (char)('a' + i % 26);
    return size;
}

EXPORT char text_next_char(char c) { return (char)(c + 1); }

EXPORT const int *text_numbers(int count, int *written)
{
    static const int numbers[] = { 1, -2, 3, -4 };
    if (written) *written = count;
    return count == 99 ? NULL : numbers;
}

EXPORT const char *text_call_with(const char *(*callback)(const char *, char), const char *text, char c) { return callback(text, c); }
