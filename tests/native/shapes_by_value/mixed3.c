/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Mixed13 {
    int32_t a;
    uint64_t b;
    float c;
    int16_t d;
    int16_t e;
};

GETTER(Mixed13, struct Mixed13)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_float(r->c);
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(Mixed13, struct Mixed13)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (uint64_t)value; break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = (int16_t)value; break;
    case 4: r->e = (int16_t)value; break;
END_SETTER
SHAPE(Mixed13, struct Mixed13, 5, {32, 's'}, {64, 'u'}, {32, 'f'}, {16, 's'}, {16, 's'})

struct Mixed14 {
    int32_t a;
    float b;
    int16_t c;
    float d;
    float e;
    double f;
};

GETTER(Mixed14, struct Mixed14)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_float(r->b);
    case 2: return (int64_t)r->c;
    case 3: return bits_of_float(r->d);
    case 4: return bits_of_float(r->e);
    case 5: return bits_of_double(r->f);
END_GETTER
SETTER(Mixed14, struct Mixed14)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = (int16_t)value; break;
    case 3: r->d = float_of_bits(value); break;
    case 4: r->e = float_of_bits(value); break;
    case 5: r->f = double_of_bits(value); break;
END_SETTER
SHAPE(Mixed14, struct Mixed14, 6, {32, 's'}, {32, 'f'}, {16, 's'}, {32, 'f'}, {32, 'f'}, {64, 'd'})

struct Mixed15 {
    double a;
    int64_t b;
    int64_t c;
};

GETTER(Mixed15, struct Mixed15)
    case 0: return bits_of_double(r->a);
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(Mixed15, struct Mixed15)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = (int64_t)value; break;
    case 2: r->c = (int64_t)value; break;
END_SETTER
SHAPE(Mixed15, struct Mixed15, 3, {64, 'd'}, {64, 's'}, {64, 's'})

struct Mixed16 {
    double a;
    uint8_t b;
    double c;
    uint8_t d;
    float e;
    int32_t f;
};

GETTER(Mixed16, struct Mixed16)
    case 0: return bits_of_double(r->a);
    case 1: return (int64_t)r->b;
    case 2: return bits_of_double(r->c);
    case 3: return (int64_t)r->d;
    case 4: return bits_of_float(r->e);
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(Mixed16, struct Mixed16)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = (uint8_t)value; break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = (uint8_t)value; break;
    case 4: r->e = float_of_bits(value); break;
    case 5: r->f = (int32_t)value; break;
END_SETTER
SHAPE(Mixed16, struct Mixed16, 6, {64, 'd'}, {8, 'u'}, {64, 'd'}, {8, 'u'}, {32, 'f'}, {32, 's'})
