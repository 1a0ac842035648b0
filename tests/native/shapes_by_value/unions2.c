/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Unions06Part {
    int16_t a;
    uint64_t b;
};

union Unions06 {
    uint32_t a;
    uint32_t b;
    struct Unions06Part c;
};

GETTER(Unions06, union Unions06)
    case 0: return (int64_t)r->c.a;
    case 1: return (int64_t)r->c.b;
END_GETTER
SETTER(Unions06, union Unions06)
    case 0: r->c.a = (int16_t)value; break;
    case 1: r->c.b = (uint64_t)value; break;
END_SETTER
SHAPE(Unions06, union Unions06, 2, {16, 's'}, {64, 'u'})

struct Unions07Part {
    uint16_t a;
    uint32_t b;
};

union Unions07 {
    int16_t a;
    struct Unions07Part b;
};

GETTER(Unions07, union Unions07)
    case 0: return (int64_t)r->b.a;
    case 1: return (int64_t)r->b.b;
END_GETTER
SETTER(Unions07, union Unions07)
    case 0: r->b.a = (uint16_t)value; break;
    case 1: r->b.b = (uint32_t)value; break;
END_SETTER
SHAPE(Unions07, union Unions07, 2, {16, 'u'}, {32, 'u'})

struct Unions08Part {
    int16_t a;
    uint8_t b;
    int32_t c;
};

union Unions08 {
    void *a;
    int32_t b;
    struct Unions08Part c;
};

GETTER(Unions08, union Unions08)
    case 0: return (int64_t)(intptr_t)r->a;
END_GETTER
SETTER(Unions08, union Unions08)
    case 0: r->a = (void *)(intptr_t)value; break;
END_SETTER
SHAPE(Unions08, union Unions08, 1, {64, 'p'})

struct Unions09Part {
    int8_t a;
};

union Unions09 {
    int64_t a;
    uint32_t b;
    struct Unions09Part c;
};

GETTER(Unions09, union Unions09)
    case 0: return (int64_t)r->a;
END_GETTER
SETTER(Unions09, union Unions09)
    case 0: r->a = (int64_t)value; break;
END_SETTER
SHAPE(Unions09, union Unions09, 1, {64, 's'})

struct Unions10Part {
    double a;
};

union Unions10 {
    int8_t a;
    uint16_t b;
    struct Unions10Part c;
};

GETTER(Unions10, union Unions10)
    case 0: return bits_of_double(r->c.a);
END_GETTER
SETTER(Unions10, union Unions10)
    case 0: r->c.a = double_of_bits(value); break;
END_SETTER
SHAPE(Unions10, union Unions10, 1, {64, 'd'})

struct Unions11Part {
    int32_t a;
    uint64_t b;
    int16_t c;
};
