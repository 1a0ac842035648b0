/* COM objects as C makes them: a table of functions, a count of references, and the thread's error object. */
#include "../case.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(_WIN32) && !defined(_WIN64)
#define STDCALL __stdcall
#else
#define STDCALL
#endif

#define S_OK 0
#define S_FALSE 1
#define E_NOINTERFACE ((int32_t)0x80004002)
#define E_FAIL ((int32_t)0x80004005)

typedef struct { uint8_t bytes[16]; } guid;
typedef struct { double x, y; int z; } triple;

/* Little-endian, as Windows stores them. */
static const guid IID_Unknown = {{ 0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46 }};
static const guid IID_SupportErrorInfo = {{ 0x60, 0x3D, 0x0B, 0xDF, 0x8F, 0x54, 0x1B, 0x10, 0x8E, 0x65, 0x08, 0x00, 0x2B, 0x2B, 0xD1, 0x19 }};
static const guid IID_Counter = {{ 0x01, 0, 0, 0, 0x02, 0, 0x03, 0, 0x80, 0, 0, 0, 0, 0, 0, 0x04 }};
static const guid IID_Named = {{ 0x05, 0, 0, 0, 0x02, 0, 0x03, 0, 0x80, 0, 0, 0, 0, 0, 0, 0x04 }};

typedef struct counter counter;
struct counter
{
    const void **counter_table;
    const void **named_table;
    const void **support_table;
    int references;
    int value;
};

static int s_live, s_add_refs, s_releases, s_strings;

static int same(const guid *a, const guid *b) { return memcmp(a, b, sizeof *a) == 0; }

static int32_t query(counter *self, const guid *iid, void **out)
{
    *out = same(iid, &IID_Unknown) || same(iid, &IID_Counter) ? (void *)&self->counter_table
         : same(iid, &IID_Named) ? (void *)&self->named_table
         : same(iid, &IID_SupportErrorInfo) ? (void *)&self->support_table : NULL;
    if (*out == NULL) return E_NOINTERFACE;
    self->references++;
    s_add_refs++;
    return S_OK;
}

static uint32_t add_ref(counter *self) { s_add_refs++; return (uint32_t)++self->references; }

static uint32_t release(counter *self)
{
    s_releases++;
    int left = --self->references;
    if (left == 0) { s_live--; free(self); }
    return (uint32_t)left;
}

/* An interface is the address of one of the object's tables. */
static counter *of_counter(void *p) { return p; }
static counter *of_named(void *p) { return (counter *)((const void ***)p - 1); }
static counter *of_support(void *p) { return (counter *)((const void ***)p - 2); }

#define UNKNOWN(name) \
    static int32_t STDCALL name##_query(void *p, const guid *iid, void **out) { return query(of_##name(p), iid, out); } \
    static uint32_t STDCALL name##_add_ref(void *p) { return add_ref(of_##name(p)); } \
    static uint32_t STDCALL name##_release(void *p) { return release(of_##name(p)); }

UNKNOWN(counter)
UNKNOWN(named)
UNKNOWN(support)

static int32_t STDCALL counter_add(void *p, int amount) { of_counter(p)->value += amount; return amount < 0 ? S_FALSE : S_OK; }
static int32_t STDCALL counter_get(void *p, int *value) { *value = of_counter(p)->value; return S_OK; }
static int32_t STDCALL counter_fail(void *p, int32_t result) { (void)p; return result; }
static int32_t STDCALL counter_self(void *p, void **out) { return query(of_counter(p), &IID_Counter, out); }
static triple triple_of(void *p, int factor) { int v = of_counter(p)->value; triple t = { v * 1.5, v * 2.5, v * factor }; return t; }

/* As a member function of C++ returns it: on Windows the object comes before the place for the result, in C after it. */
#ifdef _WIN32
static triple *STDCALL counter_triple(void *p, triple *result, int factor) { *result = triple_of(p, factor); return result; }
#else
static triple counter_triple(void *p, int factor) { return triple_of(p, factor); }
#endif
static int32_t STDCALL counter_equals(void *p, void *other) { return of_counter(p)->value == of_counter(other)->value ? S_OK : S_FALSE; }

static int32_t STDCALL named_name(void *p, char **name)
{
    (void)p;
    *name = malloc(8);
    strcpy(*name, "counter");
    s_strings++;
    return S_OK;
}

static int32_t STDCALL support_supports(void *p, const guid *iid) { (void)p; return same(iid, &IID_Counter) ? S_OK : S_FALSE; }

static const void *s_counter_table[] = { counter_query, counter_add_ref, counter_release, counter_add, counter_get, counter_fail, counter_self, counter_triple, counter_equals };
static const void *s_named_table[] = { named_query, named_add_ref, named_release, named_name };
static const void *s_support_table[] = { support_query, support_add_ref, support_release, support_supports };

EXPORT int32_t create(int value, void **out)
{
    *out = NULL;
    if (value < 0) return E_FAIL;
    counter *self = malloc(sizeof *self);
    *self = (counter){ s_counter_table, s_named_table, s_support_table, 1, value };
    s_live++;
    *out = &self->counter_table;
    return S_OK;
}

/* Takes the caller's reference away and puts an object of this value in its place, none for a negative one. */
EXPORT int32_t exchange(void **object, int value)
{
    if (*object) release(of_counter(*object));
    *object = NULL;
    return value < 0 ? S_OK : create(value, object);
}

/* Swaps, or has both variables own a reference to the second object. */
EXPORT void exchange_both(void **first, void **second, _Bool shares)
{
    void *former = *first;
    *first = *second;
    if (!shares) *second = former;
    else
    {
        add_ref(of_counter(*first));
        release(of_counter(former));
    }
}

/* Hands out the object that stood in the variable, and puts another one there or none. */
EXPORT void replace(void **object, void *next, void **former)
{
    *former = *object;
    *object = next;
    if (next) add_ref(of_counter(next));
}

/* Moves the first object to the two other variables, which then own a reference each, and puts another one into the first. */
EXPORT void spread(void **first, void **second, void **third, void *next)
{
    *second = *third = *first;
    add_ref(of_counter(*first));
    *first = next;
    add_ref(of_counter(next));
}

EXPORT void free_string(void *text) { s_strings--; free(text); }
/* Objects that C shows and keeps. */
EXPORT void *show(void *object) { return object; }
EXPORT void show_out(void *object, void **out) { *out = object; }
EXPORT int visit(int (*visitor)(void *), void *object) { return visitor(object); }

EXPORT int live(void) { return s_live; }
EXPORT int add_refs(void) { return s_add_refs; }
EXPORT int releases(void) { return s_releases; }
EXPORT int strings(void) { return s_strings; }

/* The thread's error object, which Windows has in oleaut32. A BSTR is UTF-16 with its length in bytes before it. */
static int s_info_references, s_has_info;

static uint16_t *bstr(const char *text)
{
    uint32_t length = (uint32_t)strlen(text);
    uint8_t *memory = malloc(4 + 2 * (length + 1));
    uint32_t bytes = 2 * length;
    memcpy(memory, &bytes, 4);
    uint16_t *units = (uint16_t *)(memory + 4);
    for (uint32_t i = 0; i <= length; i++) units[i] = (uint8_t)text[i];
    s_strings++;
    return units;
}

EXPORT void STDCALL SysFreeString(uint16_t *text)
{
    if (text == NULL) return;
    s_strings--;
    free((uint8_t *)text - 4);
}

static int32_t STDCALL info_query(void *p, const guid *iid, void **out) { (void)p; (void)iid; *out = NULL; return E_NOINTERFACE; }
static uint32_t STDCALL info_add_ref(void *p) { (void)p; return (uint32_t)++s_info_references; }
static uint32_t STDCALL info_release(void *p) { (void)p; return (uint32_t)--s_info_references; }
static int32_t STDCALL info_guid(void *p, guid *out) { (void)p; *out = IID_Counter; return S_OK; }
static int32_t STDCALL info_source(void *p, uint16_t **out) { (void)p; *out = bstr("Case.Counter"); return S_OK; }
static int32_t STDCALL info_description(void *p, uint16_t **out) { (void)p; *out = bstr("the counter is full"); return S_OK; }
static int32_t STDCALL info_help_file(void *p, uint16_t **out) { (void)p; *out = NULL; return S_OK; }
static int32_t STDCALL info_help_context(void *p, uint32_t *out) { (void)p; *out = 17; return S_OK; }

static const void *s_info_table[] = { info_query, info_add_ref, info_release, info_guid, info_source, info_description, info_help_file, info_help_context };
static const void *const *s_info = s_info_table;

EXPORT void set_error_info(_Bool has) { s_has_info = has; }
EXPORT int info_references(void) { return s_info_references; }

EXPORT int32_t STDCALL GetErrorInfo(uint32_t reserved, void **out)
{
    (void)reserved;
    *out = NULL;
    if (!s_has_info) return S_FALSE;
    s_has_info = 0;
    s_info_references++;
    *out = (void *)&s_info;
    return S_OK;
}
