/* Written by eng/records from the table beside it. */
#include "../records.h"

struct BitsAmong07 {
    float a;
    _Bool b : 1;
};

GETTER(BitsAmong07, struct BitsAmong07)
    case 0: return bits_of_float(r->a);
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(BitsAmong07, struct BitsAmong07)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = (_Bool)value; break;
END_SETTER
SHAPE(BitsAmong07, struct BitsAmong07, 2, {32, 'f'}, {1, 'b'})

struct BitsAmong08 {
    uint64_t a : 17;
    uint64_t b;
};

GETTER(BitsAmong08, struct BitsAmong08)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(BitsAmong08, struct BitsAmong08)
    case 0: r->a = (uint64_t)value; break;
    case 1: r->b = (uint64_t)value; break;
END_SETTER
SHAPE(BitsAmong08, struct BitsAmong08, 2, {17, 'u'}, {64, 'u'})

struct BitsAmong09 {
    int16_t a : 7;
    uint32_t b;
};

GETTER(BitsAmong09, struct BitsAmong09)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(BitsAmong09, struct BitsAmong09)
    case 0: r->a = (int16_t)value; break;
    case 1: r->b = (uint32_t)value; break;
END_SETTER
SHAPE(BitsAmong09, struct BitsAmong09, 2, {7, 's'}, {32, 'u'})

struct BitsAmong10 {
    double a;
    uint64_t b;
    uint16_t c : 1;
    double d;
    int16_t e : 10;
};

GETTER(BitsAmong10, struct BitsAmong10)
    case 0: return bits_of_double(r->a);
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return bits_of_double(r->d);
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(BitsAmong10, struct BitsAmong10)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = (uint64_t)value; break;
    case 2: r->c = (uint16_t)value; break;
    case 3: r->d = double_of_bits(value); break;
    case 4: r->e = (int16_t)value; break;
END_SETTER
SHAPE(BitsAmong10, struct BitsAmong10, 5, {64, 'd'}, {64, 'u'}, {1, 'u'}, {64, 'd'}, {10, 's'})
