/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Mixed01 {
    float a;
    double b;
    float c;
    uint32_t d;
    float e;
};

GETTER(Mixed01, struct Mixed01)
    case 0: return bits_of_float(r->a);
    case 1: return bits_of_double(r->b);
    case 2: return bits_of_float(r->c);
    case 3: return (int64_t)r->d;
    case 4: return bits_of_float(r->e);
END_GETTER
SETTER(Mixed01, struct Mixed01)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = double_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = (uint32_t)value; break;
    case 4: r->e = float_of_bits(value); break;
END_SETTER
SHAPE(Mixed01, struct Mixed01, 5, {32, 'f'}, {64, 'd'}, {32, 'f'}, {32, 'u'}, {32, 'f'})

struct Mixed02 {
    double a;
    int32_t b;
    float c;
    int32_t d;
    uint64_t e;
    float f;
};

GETTER(Mixed02, struct Mixed02)
    case 0: return bits_of_double(r->a);
    case 1: return (int64_t)r->b;
    case 2: return bits_of_float(r->c);
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
    case 5: return bits_of_float(r->f);
END_GETTER
SETTER(Mixed02, struct Mixed02)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = (int32_t)value; break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = (int32_t)value; break;
    case 4: r->e = (uint64_t)value; break;
    case 5: r->f = float_of_bits(value); break;
END_SETTER
SHAPE(Mixed02, struct Mixed02, 6, {64, 'd'}, {32, 's'}, {32, 'f'}, {32, 's'}, {64, 'u'}, {32, 'f'})

struct Mixed03 {
    int16_t a;
    int8_t b;
};

GETTER(Mixed03, struct Mixed03)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(Mixed03, struct Mixed03)
    case 0: r->a = (int16_t)value; break;
    case 1: r->b = (int8_t)value; break;
END_SETTER
SHAPE(Mixed03, struct Mixed03, 2, {16, 's'}, {8, 's'})

struct Mixed04 {
    double a;
    int16_t b;
    float c;
};

GETTER(Mixed04, struct Mixed04)
    case 0: return bits_of_double(r->a);
    case 1: return (int64_t)r->b;
    case 2: return bits_of_float(r->c);
END_GETTER
SETTER(Mixed04, struct Mixed04)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = (int16_t)value; break;
    case 2: r->c = float_of_bits(value); break;
END_SETTER
SHAPE(Mixed04, struct Mixed04, 3, {64, 'd'}, {16, 's'}, {32, 'f'})

struct Mixed05 {
    uint16_t a;
    int8_t b;
    float c;
};

GETTER(Mixed05, struct Mixed05)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_float(r->c);
END_GETTER
SETTER(Mixed05, struct Mixed05)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (int8_t)value; break;
    case 2: r->c = float_of_bits(value); break;
END_SETTER
SHAPE(Mixed05, struct Mixed05, 3, {16, 'u'}, {8, 's'}, {32, 'f'})

struct Mixed06 {
    uint32_t a;
    float b;
    int32_t c;
    int64_t d;
    double e;
};

GETTER(Mixed06, struct Mixed06)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_float(r->b);
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return bits_of_double(r->e);
END_GETTER
SETTER(Mixed06, struct Mixed06)
    case 0: r->a = (uint32_t)value; break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = (int32_t)value; break;
    case 3: r->d = (int64_t)value; break;
    case 4: r->e = double_of_bits(value); break;
END_SETTER
SHAPE(Mixed06, struct Mixed06, 5, {32, 'u'}, {32, 'f'}, {32, 's'}, {64, 's'}, {64, 'd'})
