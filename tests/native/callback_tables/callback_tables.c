/* Function pointers in arrays and records: handed in, shown to callbacks, filled in by C. */
#include "../case.h"

typedef int (*transform)(int);

static int add_one(int value) { return value + 1; }
static int twice(int value) { return 2 * value; }
static int negate(int value) { return -value; }

/* Each is handed the result of the one before it; NULL is left out. */
EXPORT int run_steps(const transform *steps, int count, int value)
{
    for (int i = 0; i < count; i++)
        if (steps[i]) value = steps[i](value);
    return value;
}

EXPORT void fill_steps(transform *steps, int count)
{
    static const transform all[] = { add_one, twice, negate };
    for (int i = 0; i < count; i++) steps[i] = all[i % 3];
}

/* Replaces one by another and tells what it was. */
EXPORT transform replace_step(transform *step, transform next)
{
    transform former = *step;
    *step = next;
    return former;
}

EXPORT int show_steps(int (*callback)(const transform *, int), int count)
{
    transform steps[8] = { 0 };
    fill_steps(steps, count);
    return callback(steps, count);
}

struct table
{
    char name;
    transform first;
    transform steps[3];
    int (*combine)(void *self, int a, int b);
    void *self;
};

EXPORT int run_table(const struct table *table, int value)
{
    value = table->first(value);
    value = run_steps(table->steps, 3, value);
    return table->combine(table->self, value, table->name);
}

EXPORT void fill_table(struct table *table)
{
    table->name = 'c';
    table->first = negate;
    fill_steps(table->steps, 3);
}

/* Calls into C#, which calls back here, as deep as it is told. */
EXPORT int descend(int (*callback)(int), int depth) { return callback(depth - 1) + 1; }
