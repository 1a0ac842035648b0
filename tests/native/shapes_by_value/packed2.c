/* Written by eng/records from the table beside it. */
#include "../records.h"

#pragma pack(push, 4)
struct Packed07 {
    uint32_t a;
    int8_t b;
};
#pragma pack(pop)

GETTER(Packed07, struct Packed07)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(Packed07, struct Packed07)
    case 0: r->a = (uint32_t)value; break;
    case 1: r->b = (int8_t)value; break;
END_SETTER
SHAPE(Packed07, struct Packed07, 2, {32, 'u'}, {8, 's'})

#pragma pack(push, 4)
struct Packed08 {
    uint16_t a;
    uint32_t b;
};
#pragma pack(pop)

GETTER(Packed08, struct Packed08)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(Packed08, struct Packed08)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (uint32_t)value; break;
END_SETTER
SHAPE(Packed08, struct Packed08, 2, {16, 'u'}, {32, 'u'})

#pragma pack(push, 2)
struct Packed09 {
    int16_t a;
    uint8_t b;
    float c;
    uint64_t d;
};
#pragma pack(pop)

GETTER(Packed09, struct Packed09)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_float(r->c);
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Packed09, struct Packed09)
    case 0: r->a = (int16_t)value; break;
    case 1: r->b = (uint8_t)value; break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = (uint64_t)value; break;
END_SETTER
SHAPE(Packed09, struct Packed09, 4, {16, 's'}, {8, 'u'}, {32, 'f'}, {64, 'u'})

#pragma pack(push, 4)
struct Packed10 {
    uint64_t a;
    int32_t b;
    int16_t c;
    int16_t d;
    double e;
    double f;
};
#pragma pack(pop)

GETTER(Packed10, struct Packed10)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return bits_of_double(r->e);
    case 5: return bits_of_double(r->f);
END_GETTER
SETTER(Packed10, struct Packed10)
    case 0: r->a = (uint64_t)value; break;
    case 1: r->b = (int32_t)value; break;
    case 2: r->c = (int16_t)value; break;
    case 3: r->d = (int16_t)value; break;
    case 4: r->e = double_of_bits(value); break;
    case 5: r->f = double_of_bits(value); break;
END_SETTER
SHAPE(Packed10, struct Packed10, 6, {64, 'u'}, {32, 's'}, {16, 's'}, {16, 's'}, {64, 'd'}, {64, 'd'})

#pragma pack(push, 1)
struct Packed11 {
    double a;
    uint32_t b;
    double c;
    double d;
    int64_t e;
    int32_t f;
};
#pragma pack(pop)

GETTER(Packed11, struct Packed11)
    case 0: return bits_of_double(r->a);
    case 1: return (int64_t)r->b;
    case 2: return bits_of_double(r->c);
    case 3: return bits_of_double(r->d);
    case 4: return (int64_t)r->e;
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(Packed11, struct Packed11)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = (uint32_t)value; break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = double_of_bits(value); break;
    case 4: r->e = (int64_t)value; break;
    case 5: r->f = (int32_t)value; break;
END_SETTER
SHAPE(Packed11, struct Packed11, 6, {64, 'd'}, {32, 'u'}, {64, 'd'}, {64, 'd'}, {64, 's'}, {32, 's'})

#pragma pack(push, 1)
struct Packed12 {
    double a;
    double b;
    double c;
};
#pragma pack(pop)

GETTER(Packed12, struct Packed12)
    case 0: return bits_of_double(r->a);
    case 1: return bits_of_double(r->b);
    case 2: return bits_of_double(r->c);
END_GETTER
SETTER(Packed12, struct Packed12)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = double_of_bits(value); break;
    case 2: r->c = double_of_bits(value); break;
END_SETTER
SHAPE(Packed12, struct Packed12, 3, {64, 'd'}, {64, 'd'}, {64, 'd'})
