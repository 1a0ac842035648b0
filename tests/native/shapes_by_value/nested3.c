/* Written by eng/records from the table beside it. */
#include "../records.h"

#pragma pack(push, 1)
struct Nested11Part {
    uint64_t a;
    uint64_t b;
    int64_t c;
};
#pragma pack(pop)

struct Nested11 {
    struct Nested11Part a[2];
};

GETTER(Nested11, struct Nested11)
    case 0: return (int64_t)r->a[0].a;
    case 1: return (int64_t)r->a[0].b;
    case 2: return (int64_t)r->a[0].c;
    case 3: return (int64_t)r->a[1].a;
    case 4: return (int64_t)r->a[1].b;
    case 5: return (int64_t)r->a[1].c;
END_GETTER
SETTER(Nested11, struct Nested11)
    case 0: r->a[0].a = (uint64_t)value; break;
    case 1: r->a[0].b = (uint64_t)value; break;
    case 2: r->a[0].c = (int64_t)value; break;
    case 3: r->a[1].a = (uint64_t)value; break;
    case 4: r->a[1].b = (uint64_t)value; break;
    case 5: r->a[1].c = (int64_t)value; break;
END_SETTER
SHAPE(Nested11, struct Nested11, 6, {64, 'u'}, {64, 'u'}, {64, 's'}, {64, 'u'}, {64, 'u'}, {64, 's'})

struct Nested12Part {
    int8_t a;
    uint32_t b;
    float c;
};

struct Nested12 {
    struct Nested12Part a;
};

GETTER(Nested12, struct Nested12)
    case 0: return (int64_t)r->a.a;
    case 1: return (int64_t)r->a.b;
    case 2: return bits_of_float(r->a.c);
END_GETTER
SETTER(Nested12, struct Nested12)
    case 0: r->a.a = (int8_t)value; break;
    case 1: r->a.b = (uint32_t)value; break;
    case 2: r->a.c = float_of_bits(value); break;
END_SETTER
SHAPE(Nested12, struct Nested12, 3, {8, 's'}, {32, 'u'}, {32, 'f'})

struct Nested13Part {
    double a;
    double b;
    float c;
};

struct Nested13 {
    struct Nested13Part a;
    int8_t b;
    float c;
};

GETTER(Nested13, struct Nested13)
    case 0: return bits_of_double(r->a.a);
    case 1: return bits_of_double(r->a.b);
    case 2: return bits_of_float(r->a.c);
    case 3: return (int64_t)r->b;
    case 4: return bits_of_float(r->c);
END_GETTER
SETTER(Nested13, struct Nested13)
    case 0: r->a.a = double_of_bits(value); break;
    case 1: r->a.b = double_of_bits(value); break;
    case 2: r->a.c = float_of_bits(value); break;
    case 3: r->b = (int8_t)value; break;
    case 4: r->c = float_of_bits(value); break;
END_SETTER
SHAPE(Nested13, struct Nested13, 5, {64, 'd'}, {64, 'd'}, {32, 'f'}, {8, 's'}, {32, 'f'})

struct Nested14Part {
    float a;
    double b;
    float c;
};

struct Nested14 {
    uint8_t a;
    struct Nested14Part b;
};

GETTER(Nested14, struct Nested14)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_float(r->b.a);
    case 2: return bits_of_double(r->b.b);
    case 3: return bits_of_float(r->b.c);
END_GETTER
SETTER(Nested14, struct Nested14)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b.a = float_of_bits(value); break;
    case 2: r->b.b = double_of_bits(value); break;
    case 3: r->b.c = float_of_bits(value); break;
END_SETTER
SHAPE(Nested14, struct Nested14, 4, {8, 'u'}, {32, 'f'}, {64, 'd'}, {32, 'f'})
