/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Unions01Part {
    uint64_t a;
    int32_t b;
    int16_t c;
};

union Unions01 {
    uint16_t a;
    int8_t b;
    struct Unions01Part c;
};

GETTER(Unions01, union Unions01)
    case 0: return (int64_t)r->c.a;
    case 1: return (int64_t)r->c.b;
    case 2: return (int64_t)r->c.c;
END_GETTER
SETTER(Unions01, union Unions01)
    case 0: r->c.a = (uint64_t)value; break;
    case 1: r->c.b = (int32_t)value; break;
    case 2: r->c.c = (int16_t)value; break;
END_SETTER
SHAPE(Unions01, union Unions01, 3, {64, 'u'}, {32, 's'}, {16, 's'})

struct Unions02Part {
    uint64_t a;
    int32_t b;
};

union Unions02 {
    int64_t a;
    int8_t b;
    struct Unions02Part c;
};

GETTER(Unions02, union Unions02)
    case 0: return (int64_t)r->c.a;
    case 1: return (int64_t)r->c.b;
END_GETTER
SETTER(Unions02, union Unions02)
    case 0: r->c.a = (uint64_t)value; break;
    case 1: r->c.b = (int32_t)value; break;
END_SETTER
SHAPE(Unions02, union Unions02, 2, {64, 'u'}, {32, 's'})

struct Unions03Part {
    double a;
};

union Unions03 {
    int8_t a;
    struct Unions03Part b;
};

GETTER(Unions03, union Unions03)
    case 0: return bits_of_double(r->b.a);
END_GETTER
SETTER(Unions03, union Unions03)
    case 0: r->b.a = double_of_bits(value); break;
END_SETTER
SHAPE(Unions03, union Unions03, 1, {64, 'd'})

struct Unions04Part {
    float a;
    double b;
};

union Unions04 {
    uint32_t a;
    struct Unions04Part b;
};

GETTER(Unions04, union Unions04)
    case 0: return bits_of_float(r->b.a);
    case 1: return bits_of_double(r->b.b);
END_GETTER
SETTER(Unions04, union Unions04)
    case 0: r->b.a = float_of_bits(value); break;
    case 1: r->b.b = double_of_bits(value); break;
END_SETTER
SHAPE(Unions04, union Unions04, 2, {32, 'f'}, {64, 'd'})

struct Unions05Part {
    int32_t a;
    int8_t b;
};

union Unions05 {
    uint64_t a;
    int32_t b;
    struct Unions05Part c;
};

GETTER(Unions05, union Unions05)
    case 0: return (int64_t)r->a;
END_GETTER
SETTER(Unions05, union Unions05)
    case 0: r->a = (uint64_t)value; break;
END_SETTER
SHAPE(Unions05, union Unions05, 1, {64, 'u'})

struct Unions06Part {
    int16_t a;
    uint64_t b;
};
