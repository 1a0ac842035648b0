/* wchar_t, char16_t and char32_t in and out. The count of live copies is the calling thread's own. */
#include "../case.h"
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

typedef uint16_t char16;
typedef uint32_t char32;

static THREAD_LOCAL int live;
static THREAD_LOCAL int calls;

EXPORT int wide_size(void) { return (int)sizeof(wchar_t); }
EXPORT int wide_calls(void) { return calls; }
EXPORT int wide_live(void) { return live; }

EXPORT ptrdiff_t wide_length(const wchar_t *text)
{
    calls++;
    return text ? (ptrdiff_t)wcslen(text) : -1;
}

EXPORT uint32_t wide_at(const wchar_t *text, int index) { return (uint32_t)text[index]; }

EXPORT uint32_t wide_hash(const wchar_t *text)
{
    uint32_t hash = 2166136261u;
    for (; *text; text++) hash = (hash ^ (uint32_t)*text) * 16777619u;
    return hash;
}

EXPORT const wchar_t *wide_borrowed(int which)
{
    static const wchar_t bad[] = { 'b', 0xD800, 'd', 0 };
    static const wchar_t *const texts[] = { L"plain", L"gr\u00FC\u00DF \u20AC \U0001F40D", L"", bad };
    return which < 0 || which > 3 ? NULL : texts[which];
}

EXPORT wchar_t *wide_copy(const wchar_t *text)
{
    if (!text) return NULL;
    live++;
    size_t size = (wcslen(text) + 1) * sizeof(wchar_t);
    return memcpy(malloc(size), text, size);
}

EXPORT void wide_free(wchar_t *text)
{
    if (!text) return;
    live--;
    free(text);
}

EXPORT int wide_make(const wchar_t *text, wchar_t **copy)
{
    *copy = wide_copy(text);
    return text ? (int)wcslen(text) : -1;
}

EXPORT int wide_fill(wchar_t *text, int size)
{
    for (int i = 0; i < size; i++) text[i] = (wchar_t)(i + 0x20AC);
    return size;
}

EXPORT int utf16_length(const char16 *text)
{
    int n = 0;
    calls++;
    if (!text) return -1;
    while (text[n]) n++;
    return n;
}

EXPORT int utf16_sum(const char16 *text, int count)
{
    int sum = 0;
    for (int i = 0; i < count; i++) sum += text[i];
    return sum;
}

EXPORT void utf16_upper(char16 *text, int count)
{
    for (int i = 0; i < count; i++) if (text[i] >= 'a' && text[i] <= 'z') text[i] -= 'a' - 'A';
}

EXPORT char16 *utf16_copy(const char16 *text)
{
    if (!text) return NULL;
    live++;
    size_t size = ((size_t)utf16_length(text) + 1) * sizeof *text;
    return memcpy(malloc(size), text, size);
}

EXPORT int utf16_make(const char16 *text, char16 **copy)
{
    *copy = utf16_copy(text);
    return utf16_length(text);
}

EXPORT const char16 *utf16_broken(void)
{
    static const char16 broken[] = { 'b', 0xD800, 'd', 0 };
    return broken;
}

typedef char16 (*each_utf16)(const char16 *text, int length);
EXPORT char16 utf16_call(each_utf16 callback, const char16 *text, int length) { return callback(text, length); }

EXPORT int wide_table_length(const wchar_t *const *table)
{
    int n = 0;
    while (table[n]) n++;
    return n;
}

EXPORT wchar_t wide_next(wchar_t c) { return (wchar_t)(c + 1); }
EXPORT uint32_t wide_with_more(uint32_t c) { return c; }
EXPORT void wide_next_out(wchar_t c, wchar_t *next) { *next = (wchar_t)(c + 1); }
EXPORT char16 char16_next(char16 c) { return (char16)(c + 1); }
EXPORT void char16_next_out(char16 c, char16 *next) { *next = (char16)(c + 1); }
EXPORT char32 char32_next(char32 c) { return c + 1; }
EXPORT void char32_next_out(char32 c, char32 *next) { *next = c + 1; }
EXPORT char32 char32_identity(uint32_t c) { return c; }
EXPORT char16 char16_identity(uint16_t c) { return c; }
EXPORT int char32_sum(const char32 *text, int count)
{
    int sum = 0;
    for (int i = 0; i < count; i++) sum += (int)text[i];
    return sum;
}

/* Many, so that some go by the stack. */
EXPORT uint64_t wide_many(wchar_t a, char16 b, char32 c, char d, wchar_t e, char16 f, char32 g, char h, wchar_t i, char16 j, char32 k, char l)
{
    return ((uint64_t)a * 3 + b * 5 + c * 7 + (unsigned char)d * 11 + (uint64_t)e * 13 + f * 17 + g * 19 + (unsigned char)h * 23 + (uint64_t)i * 29 + j * 31 + (uint64_t)k * 37 + (unsigned char)l * 41);
}

typedef wchar_t (*each_wide)(const wchar_t *text, wchar_t c);
typedef char16 (*each16)(char16 c);
typedef char32 (*each32)(char32 c);

EXPORT wchar_t wide_call(each_wide callback, const wchar_t *text, wchar_t c) { return callback(text, c); }
EXPORT char16 char16_call(each16 callback, char16 c) { return callback(c); }
EXPORT char32 char32_call(each32 callback, char32 c) { return callback(c); }

typedef struct { char16 a; char32 b; wchar_t c; const wchar_t *text; char d; } characters;

EXPORT uint32_t characters_sum(const characters *p) { return p->a + p->b + (uint32_t)p->c + (uint32_t)p->text[0] + (unsigned char)p->d; }
EXPORT int characters_size(void) { return (int)sizeof(characters); }
EXPORT characters characters_by_value(characters c) { c.a++; c.b++; c.c++; c.d++; return c; }
