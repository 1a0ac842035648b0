/* Keeps callbacks for as long as each kind of C library does. */
#include "../case.h"
#include "../threads.h"
#include <errno.h>
#include <stddef.h>

typedef int (*transform)(int);
typedef int (*transform_data)(void *, int);
typedef void (*destroy)(void *);

/* Calls once, some time later. */
static transform once;
EXPORT void once_set(transform callback) { once = callback; }
EXPORT int once_fire(int value) { return once(value); }

static transform_data once_with;
static void *once_data;
EXPORT void once_data_set(transform_data callback, void *data) { once_with = callback; once_data = data; }
EXPORT int once_data_fire(int value) { return once_with(once_data, value); }

static thread_result THREAD_CALL fire_once(void *value)
{
    *(int *)value = once(*(int *)value);
    return 0;
}

EXPORT int once_fire_on_thread(int value)
{
    join_thread(start_thread(fire_once, &value));
    return value;
}

/* Keeps one callback and tells when it lets go of it. */
static transform_data noted;
static void *noted_data;
static destroy noted_destroy;

EXPORT int noted_set(transform_data callback, void *data, destroy free_data)
{
    if (noted_destroy) noted_destroy(noted_data);
    noted = callback;
    noted_data = data;
    noted_destroy = free_data;
    return callback == NULL ? 0 : 1;
}

EXPORT int noted_call(int value) { return noted(noted_data, value); }

/* Refuses, and lets go at once, as sqlite3_create_function_v2 does. */
EXPORT int noted_refuse(transform_data callback, void *data, destroy free_data)
{
    (void)callback;
    free_data(data);
    return 1;
}

/* A plain function pointer beside a void* that only the destroy function gets. */
static transform plain_noted;
static void *plain_noted_data;
static destroy plain_noted_destroy;

EXPORT void plain_noted_set(void *data, transform callback, destroy free_data)
{
    if (plain_noted_destroy) plain_noted_destroy(plain_noted_data);
    plain_noted = callback;
    plain_noted_data = data;
    plain_noted_destroy = free_data;
}

EXPORT int plain_noted_call(int value) { return plain_noted(value); }

/* Two callbacks and one void*. */
typedef void (*report)(void *, int);
static transform_data shared_first;
static report shared_second;
static void *shared_data;
static destroy shared_destroy;

EXPORT int shared_call(transform_data first, report second, void *data, int value)
{
    second(data, value + 1);
    return first(data, value);
}

EXPORT void shared_set(transform_data first, report second, void *data, destroy free_data)
{
    if (shared_destroy) shared_destroy(shared_data);
    shared_first = first;
    shared_second = second;
    shared_data = data;
    shared_destroy = free_data;
}

EXPORT void *shared_pointer(void) { return shared_data; }

EXPORT int shared_run(int value)
{
    shared_second(shared_data, value + 1);
    return shared_first(shared_data, value);
}

EXPORT int call_until(transform callback, int most)
{
    int calls = 0;
    while (calls < most && callback(calls) == 0) calls++;
    return calls;
}

EXPORT void call_void(void (*callback)(int), int value) { callback(value); }

EXPORT int call_with_errno(transform callback, int before, int value, int *after)
{
    errno = before;
    int result = callback(value);
    *after = errno;
    return result;
}

/* A table of functions, as a plug-in fills it. */
struct operations
{
    int (*open)(void *self, const char *name);
    int (*read)(void *self, unsigned char *buffer, int size);
    void (*close)(void *self);
    transform steps[3];
};

EXPORT int operations_run(const struct operations *operations, void *self, const char *name)
{
    unsigned char buffer[8];
    if (operations->open(self, name) != 0) return -1;
    int sum = 0;
    int read = operations->read(self, buffer, sizeof buffer);
    for (int i = 0; i < read; i++) sum += buffer[i];
    for (int i = 0; i < 3; i++) sum = operations->steps[i](sum);
    operations->close(self);
    return sum;
}

struct point { int x, y; };
struct big { long long values[5]; };
EXPORT struct point call_point(struct point (*callback)(struct point, double), struct point point, double scale) { return callback(point, scale); }
EXPORT struct big call_big(struct big (*callback)(struct big), struct big big) { return callback(big); }
EXPORT const char *call_pointer(const char *(*callback)(const int *), const int *value) { return callback(value); }

EXPORT int call_scalars(int (*callback)(_Bool, char, signed char, unsigned char, short, unsigned short, unsigned, long, unsigned long, long long, unsigned long long, float, double, size_t))
{
    return callback(1, 'x', -128, 255, -32768, 65535, 4294967295u, -2147483647L, 4294967295ul, -9223372036854775807LL - 1, 18446744073709551615ull, 1.5f, -2.25, (size_t)-1);
}

EXPORT int call_bool(_Bool (*callback)(_Bool), int value) { return callback(value != 0); }
EXPORT int call_char(char (*callback)(char), int value) { return callback((char)value); }
EXPORT void count_text(void (*callback)(int, const char *), int times)
{
    char text[2] = "a";
    for (int i = 0; i < times; i++)
    {
        text[0] = (char)('a' + i % 26);
        callback(i, text);
    }
}

struct telling { void (*callback)(void *, int, struct point); void *data; int times; };

static thread_result THREAD_CALL tell(void *state)
{
    struct telling *telling = state;
    for (int i = 0; i < telling->times; i++) telling->callback(telling->data, i, (struct point){ i, -i });
    return 0;
}

/* Tells from a thread of its own, which has ended when this returns. */
EXPORT void tell_on_thread(void (*callback)(void *, int, struct point), void *data, int times)
{
    struct telling telling = { callback, data, times };
    join_thread(start_thread(tell, &telling));
}
