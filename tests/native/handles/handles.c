/* Things that must be freed exactly once. A freed thing stays in memory, so that a use after it is seen and not a crash. */
#include "../case.h"
#include "../threads.h"
#include <stdlib.h>

enum { ALIVE = 0x600D, FREED = 0xDEAD };

struct thing { int state, value; };

static volatile long live;
static volatile long misuses;

EXPORT struct thing *thing_new(int value)
{
    if (value < 0) return NULL;
    struct thing *thing = malloc(sizeof *thing);
    thing->state = ALIVE;
    thing->value = value;
    add_to(&live, 1);
    return thing;
}

EXPORT void thing_free(struct thing *thing)
{
    if (!thing || thing->state != ALIVE)
    {
        add_to(&misuses, 1);
        return;
    }
    thing->state = FREED;
    add_to(&live, -1);
}

EXPORT int thing_value(const struct thing *thing)
{
    if (!thing) return -1;
    if (thing->state != ALIVE) add_to(&misuses, 1);
    return thing->value;
}

EXPORT int thing_add(const struct thing *left, const struct thing *right) { return thing_value(left) + thing_value(right); }
EXPORT long thing_live(void) { return add_to(&live, 0); }
EXPORT long thing_misuses(void) { return add_to(&misuses, 0); }

/* Stores a thing even when it reports a failure, as sqlite3_open does. */
EXPORT int thing_open(int value, int status, struct thing **thing)
{
    *thing = thing_new(value);
    return status;
}

EXPORT int thing_open_after(int value, struct thing **thing, void (*callback)(void))
{
    *thing = thing_new(value);
    callback();
    return 0;
}

EXPORT struct thing *thing_new_after(int value, void (*callback)(void))
{
    struct thing *thing = thing_new(value);
    callback();
    return thing;
}

EXPORT int thing_use_slowly(const struct thing *thing, void (*started)(void), int milliseconds)
{
    started();
    sleep_milliseconds(milliseconds);
    return thing_value(thing);
}
