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

EXPORT int thing_use_until(const struct thing *thing, void (*started)(void), const volatile int *is_over)
{
    started();
    wait_until(is_over);
    return thing_value(thing);
}

/* Handles that are numbers, from 0 on, as file descriptors are; -1 is none. */
enum { SEATS = 64 };
static volatile long seats[SEATS];
static volatile long seats_taken;
static volatile long last_given_up = -1;

EXPORT int seat_take(int wish)
{
    if (wish < 0 || wish >= SEATS || seats[wish]) return -1;
    seats[wish] = 1;
    add_to(&seats_taken, 1);
    return wish;
}

EXPORT int seat_give_up(int seat)
{
    if (seat < 0 || seat >= SEATS || !seats[seat])
    {
        add_to(&misuses, 1);
        return -1;
    }
    seats[seat] = 0;
    last_given_up = seat;
    add_to(&seats_taken, -1);
    return seat == 13 ? -1 : 0;    /* given up all the same, as close() does after an I/O error */
}

EXPORT int seat_number(int seat) { return seat; }
EXPORT long seat_count(void) { return add_to(&seats_taken, 0); }

/* Writes nothing when it fails. */
EXPORT int seat_take_into(int wish, int *seat)
{
    int taken = seat_take(wish);
    if (taken < 0) return -1;
    *seat = taken;
    return 0;
}

/* A pointer that failure makes -1 or NULL, as the handles of Windows are. */
static volatile long gates_refused;
EXPORT void *gate_open(int how) { return how == 0 ? (void *)0 : how < 0 ? (void *)-1 : (void *)&gates_refused; }
EXPORT void gate_open_into(int how, void **gate) { *gate = gate_open(how); }
EXPORT void gate_close(void *gate) { if (gate != (void *)&gates_refused) add_to(&gates_refused, 1); }
EXPORT int gates_misused(void) { return (int)add_to(&gates_refused, 0); }
EXPORT int visit_gate(int (*visit)(void *), int how) { return visit(gate_open(how)); }

EXPORT unsigned long number_new(int value) { return value < 0 ? 0xFFFFFFFFul : (unsigned long)value; }
EXPORT void number_free(unsigned long number) { (void)number; }
EXPORT int number_is(unsigned long number, int value) { return number == (unsigned long)value; }

/* Parents and children: a child must be freed before its parent. */
struct parent { int state, children; void (*on_free)(void *); void *data; };
struct child { int state; struct parent *parent; };

static volatile long families;

EXPORT struct parent *parent_new(void)
{
    struct parent *parent = calloc(1, sizeof *parent);
    parent->state = ALIVE;
    add_to(&families, 1);
    return parent;
}

EXPORT void parent_on_free(struct parent *parent, void (*callback)(void *), void *data)
{
    parent->on_free = callback;
    parent->data = data;
}

EXPORT void parent_free(struct parent *parent)
{
    if (parent->state != ALIVE || parent->children) add_to(&misuses, 1);
    parent->state = FREED;
    if (parent->on_free) parent->on_free(parent->data);
    add_to(&families, -1);
}

EXPORT struct child *child_new(struct parent *parent)
{
    if (parent->state != ALIVE) add_to(&misuses, 1);
    struct child *child = malloc(sizeof *child);
    child->state = ALIVE;
    child->parent = parent;
    parent->children++;
    add_to(&families, 1);
    return child;
}

EXPORT int child_open(struct parent *parent, int status, struct child **child)
{
    *child = child_new(parent);
    return status;
}

EXPORT void child_free(struct child *child)
{
    if (child->state != ALIVE || child->parent->state != ALIVE) add_to(&misuses, 1);
    child->state = FREED;
    child->parent->children--;
    add_to(&families, -1);
}

EXPORT struct parent *child_parent(struct child *child) { return child->parent; }
EXPORT int parent_is_alive(const struct parent *parent) { return parent->state == ALIVE; }
EXPORT long family_count(void) { return add_to(&families, 0); }

EXPORT int visit_thing(int (*visit)(struct thing *, int), struct thing *thing, int number) { return visit(thing, number); }
EXPORT int visit_seat(int (*visit)(int), int seat) { return visit(seat); }
EXPORT void thing_and_text(int value, struct thing **thing, long long *number) { *thing = thing_new(value); *number = 1ll << 40; }

/* What functions do that take the address of the caller's pointer: leave what is there, free it and store NULL, put another in its place. */
enum { LEAVE, TAKE, REPLACE };

EXPORT int thing_exchange(struct thing **thing, int how, int status)
{
    int value = thing_value(*thing);
    if (how != LEAVE && *thing) thing_free(*thing);
    if (how == TAKE) *thing = NULL;
    if (how == REPLACE) *thing = thing_new(value + 1);
    return status;
}

EXPORT int thing_exchange_after(struct thing **thing, int how, void (*callback)(void))
{
    callback();
    return thing_exchange(thing, how, 0);
}

/* Fills the caller's thing or stores a new one, and returns it as well, as d2i_X509 does. */
EXPORT struct thing *thing_parse(struct thing **thing, int value)
{
    if (value < 0)
    {
        if (thing && *thing) thing_free(*thing);
        if (thing) *thing = NULL;
        return NULL;
    }
    struct thing *parsed = thing && *thing ? *thing : thing_new(value);
    parsed->value = value;
    if (thing) *thing = parsed;
    return parsed;
}

/* The same as a part of a whole, which may be the thing itself. */
EXPORT struct thing *thing_parse_within(struct thing **thing, int value, const struct thing *whole)
{
    return thing_value(whole) < 0 ? NULL : thing_parse(thing, value);
}

EXPORT int seat_exchange(int *seat, int wish)
{
    if (*seat >= 0) seat_give_up(*seat);
    *seat = wish < 0 ? -1 : seat_take(wish);
    return *seat;
}

EXPORT void child_exchange(struct child **child, int how, struct parent *parent)
{
    if (how != LEAVE) child_free(*child);
    if (how == TAKE) *child = NULL;
    if (how == REPLACE) *child = child_new(parent);
}

/* Handles that C moves from one variable to another. */
enum { SWAP, SHARE, MOVE, MOVE_AND_MAKE, MAKE_FOR_BOTH };

EXPORT int children_exchange(struct child **first, struct child **second, int how, int status)
{
    struct child *former = *first;
    struct parent *parent = former ? former->parent : NULL;
    if (how == SWAP) *first = *second;
    if (how == SHARE)
    {
        child_free(*first);
        *first = *second;
        return status;
    }
    if (how == MAKE_FOR_BOTH)
    {
        child_free(*first);
        *first = child_new(parent);
    }
    if (how != SWAP && *second) child_free(*second);
    *second = how == MAKE_FOR_BOTH ? *first : former;
    if (how == MOVE) *first = NULL;
    if (how == MOVE_AND_MAKE) *first = child_new(parent);
    return status;
}

EXPORT void children_rotate(struct child **first, struct child **second, struct child **third)
{
    struct child *former = *first;
    *first = *second;
    *second = *third;
    *third = former;
}

EXPORT void children_spread(struct child **first, struct child **second, struct child **third)
{
    *second = *third = *first;
    *first = NULL;
}

/* Hands out what the variable held, and leaves nothing or another there. */
EXPORT struct child *child_detach(struct child **child, struct child **second, _Bool makes)
{
    struct child *former = *child;
    *child = makes ? child_new(former->parent) : NULL;
    if (!second) return former;
    *second = former;
    return NULL;
}

EXPORT void seats_exchange(int *first, int *second)
{
    int former = *first;
    *first = *second;
    *second = former;
}

/* Walks: nothing is freed, NULL at the end. */
EXPORT void parent_next(struct parent **parent, struct parent *other) { *parent = *parent == other ? NULL : other; }

/* Arrays of handles; an array that is NULL is -1, a handle that is none counts 1000. */
EXPORT int things_sum(const struct thing *const *things, size_t count)
{
    int sum = 0;
    if (!things) return -1;
    for (size_t i = 0; i < count; i++) sum += things[i] ? thing_value(things[i]) : 1000;
    return sum;
}

EXPORT int things_sum_after(const struct thing *const *things, int count, void (*callback)(void))
{
    callback();
    return things_sum(things, (size_t)count);
}

EXPORT int seats_sum(const int *numbers, int count)
{
    int sum = 0;
    for (int i = 0; i < count; i++) sum += numbers[i] < 0 ? 1000 : numbers[i];
    return sum;
}

EXPORT int numbers_are(const unsigned long *numbers, int count)
{
    for (int i = 0; i < count; i++) if (numbers[i] != (unsigned long)i) return 0;
    return 1;
}

/* What frees with the address of a variable, as FFmpeg does: the variable is the caller's to look at afterwards, and holds anything. */
static void *volatile freed_at;

EXPORT void thing_free_at(struct thing **thing)
{
    freed_at = *thing;
    thing_free(*thing);
    *thing = NULL;
}

EXPORT int thing_close_at(struct thing **thing)
{
    int value = thing_value(*thing);
    thing_free(*thing);
    *thing = (struct thing *)thing;
    return value;
}

EXPORT void *thing_freed_at(void) { return freed_at; }

EXPORT int seat_give_up_at(int *seat)
{
    int result = seat_give_up(*seat);
    *seat = -1;
    return result;
}

EXPORT void number_free_at(unsigned long *number)
{
    if (*number != 0x12345678ul) add_to(&misuses, 1);
    *number = 0;
}

EXPORT void child_free_at(struct child **child)
{
    child_free(*child);
    *child = NULL;
}

EXPORT void parent_free_at(struct parent **parent)
{
    parent_free(*parent);
    *parent = NULL;
}

/* Freed with what it is, as ODBC's handles are, or with what it is a part of, as Vulkan's are. */
enum { KIND_OF_THING = 3 };

EXPORT int thing_free_as(int kind, struct thing *thing)
{
    if (kind != KIND_OF_THING) return -1;
    thing_free(thing);
    return 0;
}

EXPORT int seat_give_up_as(int kind, int seat) { return kind == KIND_OF_THING ? seat_give_up(seat) : -1; }

EXPORT void child_free_of(struct parent *parent, struct child *child)
{
    if (child->parent != parent) add_to(&misuses, 1);
    child_free(child);
}
