/* Written by eng/records from the table beside it. */
#include "../records.h"

struct BitsAmong01 {
    int64_t a : 22;
    int16_t b;
    int16_t c;
    int8_t d : 4;
};

GETTER(BitsAmong01, struct BitsAmong01)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(BitsAmong01, struct BitsAmong01)
    case 0: r->a = (int64_t)value; break;
    case 1: r->b = (int16_t)value; break;
    case 2: r->c = (int16_t)value; break;
    case 3: r->d = (int8_t)value; break;
END_SETTER
SHAPE(BitsAmong01, struct BitsAmong01, 4, {22, 's'}, {16, 's'}, {16, 's'}, {4, 's'})

struct BitsAmong02 {
    int32_t a;
    int8_t b : 2;
};

GETTER(BitsAmong02, struct BitsAmong02)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(BitsAmong02, struct BitsAmong02)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (int8_t)value; break;
END_SETTER
SHAPE(BitsAmong02, struct BitsAmong02, 2, {32, 's'}, {2, 's'})

struct BitsAmong03 {
    int8_t a : 1;
    uint32_t b : 1;
    float c;
};

GETTER(BitsAmong03, struct BitsAmong03)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_float(r->c);
END_GETTER
SETTER(BitsAmong03, struct BitsAmong03)
    case 0: r->a = (int8_t)value; break;
    case 1: r->b = (uint32_t)value; break;
    case 2: r->c = float_of_bits(value); break;
END_SETTER
SHAPE(BitsAmong03, struct BitsAmong03, 3, {1, 's'}, {1, 'u'}, {32, 'f'})

struct BitsAmong04 {
    int32_t a : 8;
    double b;
    int16_t c : 15;
    int d : 30;
};

GETTER(BitsAmong04, struct BitsAmong04)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_double(r->b);
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(BitsAmong04, struct BitsAmong04)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = double_of_bits(value); break;
    case 2: r->c = (int16_t)value; break;
    case 3: r->d = (int)value; break;
END_SETTER
SHAPE(BitsAmong04, struct BitsAmong04, 4, {8, 's'}, {64, 'd'}, {15, 's'}, {30, 's'})

struct BitsAmong05 {
    uint16_t a;
    int8_t b : 4;
};

GETTER(BitsAmong05, struct BitsAmong05)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(BitsAmong05, struct BitsAmong05)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (int8_t)value; break;
END_SETTER
SHAPE(BitsAmong05, struct BitsAmong05, 2, {16, 'u'}, {4, 's'})

struct BitsAmong06 {
    int64_t a;
    unsigned b : 11;
    int8_t c;
};

GETTER(BitsAmong06, struct BitsAmong06)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(BitsAmong06, struct BitsAmong06)
    case 0: r->a = (int64_t)value; break;
    case 1: r->b = (unsigned)value; break;
    case 2: r->c = (int8_t)value; break;
END_SETTER
SHAPE(BitsAmong06, struct BitsAmong06, 3, {64, 's'}, {11, 'u'}, {8, 's'})
