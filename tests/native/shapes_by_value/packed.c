/* Written by eng/records from the table beside it. */
#include "../records.h"

#pragma pack(push, 4)
struct Packed01 {
    float a;
    uint8_t b;
    double c;
    int16_t d;
};
#pragma pack(pop)

GETTER(Packed01, struct Packed01)
    case 0: return bits_of_float(r->a);
    case 1: return (int64_t)r->b;
    case 2: return bits_of_double(r->c);
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Packed01, struct Packed01)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = (uint8_t)value; break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = (int16_t)value; break;
END_SETTER
SHAPE(Packed01, struct Packed01, 4, {32, 'f'}, {8, 'u'}, {64, 'd'}, {16, 's'})

#pragma pack(push, 2)
struct Packed02 {
    double a;
    int32_t b;
    uint8_t c;
    int32_t d;
    int64_t e;
    uint16_t f : 13;
};
#pragma pack(pop)

GETTER(Packed02, struct Packed02)
    case 0: return bits_of_double(r->a);
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(Packed02, struct Packed02)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = (int32_t)value; break;
    case 2: r->c = (uint8_t)value; break;
    case 3: r->d = (int32_t)value; break;
    case 4: r->e = (int64_t)value; break;
    case 5: r->f = (uint16_t)value; break;
END_SETTER
SHAPE(Packed02, struct Packed02, 6, {64, 'd'}, {32, 's'}, {8, 'u'}, {32, 's'}, {64, 's'}, {13, 'u'})

#pragma pack(push, 2)
struct Packed03 {
    int32_t a;
    double b;
};
#pragma pack(pop)

GETTER(Packed03, struct Packed03)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_double(r->b);
END_GETTER
SETTER(Packed03, struct Packed03)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = double_of_bits(value); break;
END_SETTER
SHAPE(Packed03, struct Packed03, 2, {32, 's'}, {64, 'd'})

#pragma pack(push, 2)
struct Packed04 {
    uint64_t a;
    double b;
    float c;
    int8_t d;
    float e;
    uint8_t f : 3;
};
#pragma pack(pop)

GETTER(Packed04, struct Packed04)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_double(r->b);
    case 2: return bits_of_float(r->c);
    case 3: return (int64_t)r->d;
    case 4: return bits_of_float(r->e);
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(Packed04, struct Packed04)
    case 0: r->a = (uint64_t)value; break;
    case 1: r->b = double_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = (int8_t)value; break;
    case 4: r->e = float_of_bits(value); break;
    case 5: r->f = (uint8_t)value; break;
END_SETTER
SHAPE(Packed04, struct Packed04, 6, {64, 'u'}, {64, 'd'}, {32, 'f'}, {8, 's'}, {32, 'f'}, {3, 'u'})

#pragma pack(push, 1)
struct Packed05 {
    uint16_t a;
    uint32_t b;
};
#pragma pack(pop)

GETTER(Packed05, struct Packed05)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(Packed05, struct Packed05)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (uint32_t)value; break;
END_SETTER
SHAPE(Packed05, struct Packed05, 2, {16, 'u'}, {32, 'u'})

#pragma pack(push, 4)
struct Packed06 {
    uint32_t a;
    uint8_t b;
    double c;
};
#pragma pack(pop)

GETTER(Packed06, struct Packed06)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_double(r->c);
END_GETTER
SETTER(Packed06, struct Packed06)
    case 0: r->a = (uint32_t)value; break;
    case 1: r->b = (uint8_t)value; break;
    case 2: r->c = double_of_bits(value); break;
END_SETTER
SHAPE(Packed06, struct Packed06, 3, {32, 'u'}, {8, 'u'}, {64, 'd'})
