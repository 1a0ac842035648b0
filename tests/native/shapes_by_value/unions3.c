/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Unions11Part {
    int32_t a;
    uint64_t b;
    int16_t c;
};

union Unions11 {
    float a;
    float b;
    struct Unions11Part c;
};

GETTER(Unions11, union Unions11)
    case 0: return (int64_t)r->c.a;
    case 1: return (int64_t)r->c.b;
    case 2: return (int64_t)r->c.c;
END_GETTER
SETTER(Unions11, union Unions11)
    case 0: r->c.a = (int32_t)value; break;
    case 1: r->c.b = (uint64_t)value; break;
    case 2: r->c.c = (int16_t)value; break;
END_SETTER
SHAPE(Unions11, union Unions11, 3, {32, 's'}, {64, 'u'}, {16, 's'})

struct Unions12Part {
    int16_t a;
};

union Unions12 {
    int32_t a;
    struct Unions12Part b;
};

GETTER(Unions12, union Unions12)
    case 0: return (int64_t)r->a;
END_GETTER
SETTER(Unions12, union Unions12)
    case 0: r->a = (int32_t)value; break;
END_SETTER
SHAPE(Unions12, union Unions12, 1, {32, 's'})
