/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Nested01Part {
    int64_t a;
    int32_t b;
};

struct Nested01 {
    struct Nested01Part a[2];
    float b;
};

GETTER(Nested01, struct Nested01)
    case 0: return (int64_t)r->a[0].a;
    case 1: return (int64_t)r->a[0].b;
    case 2: return (int64_t)r->a[1].a;
    case 3: return (int64_t)r->a[1].b;
    case 4: return bits_of_float(r->b);
END_GETTER
SETTER(Nested01, struct Nested01)
    case 0: r->a[0].a = (int64_t)value; break;
    case 1: r->a[0].b = (int32_t)value; break;
    case 2: r->a[1].a = (int64_t)value; break;
    case 3: r->a[1].b = (int32_t)value; break;
    case 4: r->b = float_of_bits(value); break;
END_SETTER
SHAPE(Nested01, struct Nested01, 5, {64, 's'}, {32, 's'}, {64, 's'}, {32, 's'}, {32, 'f'})

struct Nested02Part {
    int32_t a;
    uint8_t b;
    double c;
};

struct Nested02 {
    struct Nested02Part a[2];
    uint16_t b;
    uint32_t c;
};

GETTER(Nested02, struct Nested02)
    case 0: return (int64_t)r->a[0].a;
    case 1: return (int64_t)r->a[0].b;
    case 2: return bits_of_double(r->a[0].c);
    case 3: return (int64_t)r->a[1].a;
    case 4: return (int64_t)r->a[1].b;
    case 5: return bits_of_double(r->a[1].c);
    case 6: return (int64_t)r->b;
    case 7: return (int64_t)r->c;
END_GETTER
SETTER(Nested02, struct Nested02)
    case 0: r->a[0].a = (int32_t)value; break;
    case 1: r->a[0].b = (uint8_t)value; break;
    case 2: r->a[0].c = double_of_bits(value); break;
    case 3: r->a[1].a = (int32_t)value; break;
    case 4: r->a[1].b = (uint8_t)value; break;
    case 5: r->a[1].c = double_of_bits(value); break;
    case 6: r->b = (uint16_t)value; break;
    case 7: r->c = (uint32_t)value; break;
END_SETTER
SHAPE(Nested02, struct Nested02, 8, {32, 's'}, {8, 'u'}, {64, 'd'}, {32, 's'}, {8, 'u'}, {64, 'd'}, {16, 'u'}, {32, 'u'})

#pragma pack(push, 1)
struct Nested03Part {
    double a;
};
#pragma pack(pop)

struct Nested03 {
    int64_t a;
    struct Nested03Part b;
};

GETTER(Nested03, struct Nested03)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_double(r->b.a);
END_GETTER
SETTER(Nested03, struct Nested03)
    case 0: r->a = (int64_t)value; break;
    case 1: r->b.a = double_of_bits(value); break;
END_SETTER
SHAPE(Nested03, struct Nested03, 2, {64, 's'}, {64, 'd'})

struct Nested04Part {
    uint64_t a;
    int8_t b;
};

struct Nested04 {
    struct Nested04Part a;
};

GETTER(Nested04, struct Nested04)
    case 0: return (int64_t)r->a.a;
    case 1: return (int64_t)r->a.b;
END_GETTER
SETTER(Nested04, struct Nested04)
    case 0: r->a.a = (uint64_t)value; break;
    case 1: r->a.b = (int8_t)value; break;
END_SETTER
SHAPE(Nested04, struct Nested04, 2, {64, 'u'}, {8, 's'})

struct Nested05Part {
    int16_t a;
    int32_t b;
    int32_t c;
};

struct Nested05 {
    uint16_t a;
    struct Nested05Part b[2];
};

GETTER(Nested05, struct Nested05)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b[0].a;
    case 2: return (int64_t)r->b[0].b;
    case 3: return (int64_t)r->b[0].c;
    case 4: return (int64_t)r->b[1].a;
    case 5: return (int64_t)r->b[1].b;
    case 6: return (int64_t)r->b[1].c;
END_GETTER
SETTER(Nested05, struct Nested05)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b[0].a = (int16_t)value; break;
    case 2: r->b[0].b = (int32_t)value; break;
    case 3: r->b[0].c = (int32_t)value; break;
    case 4: r->b[1].a = (int16_t)value; break;
    case 5: r->b[1].b = (int32_t)value; break;
    case 6: r->b[1].c = (int32_t)value; break;
END_SETTER
SHAPE(Nested05, struct Nested05, 7, {16, 'u'}, {16, 's'}, {32, 's'}, {32, 's'}, {16, 's'}, {32, 's'}, {32, 's'})

struct Nested06Part {
    int16_t a;
};
