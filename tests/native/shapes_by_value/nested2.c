/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Nested06Part {
    int16_t a;
};

struct Nested06 {
    double a;
    struct Nested06Part b;
};

GETTER(Nested06, struct Nested06)
    case 0: return bits_of_double(r->a);
    case 1: return (int64_t)r->b.a;
END_GETTER
SETTER(Nested06, struct Nested06)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b.a = (int16_t)value; break;
END_SETTER
SHAPE(Nested06, struct Nested06, 2, {64, 'd'}, {16, 's'})

#pragma pack(push, 1)
struct Nested07Part {
    uint64_t a;
    uint32_t b;
};
#pragma pack(pop)

struct Nested07 {
    uint64_t a;
    int8_t b;
    struct Nested07Part c[2];
};

GETTER(Nested07, struct Nested07)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c[0].a;
    case 3: return (int64_t)r->c[0].b;
    case 4: return (int64_t)r->c[1].a;
    case 5: return (int64_t)r->c[1].b;
END_GETTER
SETTER(Nested07, struct Nested07)
    case 0: r->a = (uint64_t)value; break;
    case 1: r->b = (int8_t)value; break;
    case 2: r->c[0].a = (uint64_t)value; break;
    case 3: r->c[0].b = (uint32_t)value; break;
    case 4: r->c[1].a = (uint64_t)value; break;
    case 5: r->c[1].b = (uint32_t)value; break;
END_SETTER
SHAPE(Nested07, struct Nested07, 6, {64, 'u'}, {8, 's'}, {64, 'u'}, {32, 'u'}, {64, 'u'}, {32, 'u'})

struct Nested08Part {
    double a;
    uint32_t b;
    uint64_t c;
};

struct Nested08 {
    struct Nested08Part a;
    uint8_t b;
    int16_t c;
};

GETTER(Nested08, struct Nested08)
    case 0: return bits_of_double(r->a.a);
    case 1: return (int64_t)r->a.b;
    case 2: return (int64_t)r->a.c;
    case 3: return (int64_t)r->b;
    case 4: return (int64_t)r->c;
END_GETTER
SETTER(Nested08, struct Nested08)
    case 0: r->a.a = double_of_bits(value); break;
    case 1: r->a.b = (uint32_t)value; break;
    case 2: r->a.c = (uint64_t)value; break;
    case 3: r->b = (uint8_t)value; break;
    case 4: r->c = (int16_t)value; break;
END_SETTER
SHAPE(Nested08, struct Nested08, 5, {64, 'd'}, {32, 'u'}, {64, 'u'}, {8, 'u'}, {16, 's'})

struct Nested09Part {
    double a;
    double b;
    float c;
};

struct Nested09 {
    struct Nested09Part a;
};

GETTER(Nested09, struct Nested09)
    case 0: return bits_of_double(r->a.a);
    case 1: return bits_of_double(r->a.b);
    case 2: return bits_of_float(r->a.c);
END_GETTER
SETTER(Nested09, struct Nested09)
    case 0: r->a.a = double_of_bits(value); break;
    case 1: r->a.b = double_of_bits(value); break;
    case 2: r->a.c = float_of_bits(value); break;
END_SETTER
SHAPE(Nested09, struct Nested09, 3, {64, 'd'}, {64, 'd'}, {32, 'f'})

struct Nested10Part {
    int16_t a;
};

struct Nested10 {
    struct Nested10Part a;
};

GETTER(Nested10, struct Nested10)
    case 0: return (int64_t)r->a.a;
END_GETTER
SETTER(Nested10, struct Nested10)
    case 0: r->a.a = (int16_t)value; break;
END_SETTER
SHAPE(Nested10, struct Nested10, 1, {16, 's'})

#pragma pack(push, 1)
struct Nested11Part {
    uint64_t a;
    uint64_t b;
    int64_t c;
};
#pragma pack(pop)
