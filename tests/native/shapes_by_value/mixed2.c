/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Mixed07 {
    int32_t a;
    int8_t b;
    double c;
    double d;
    int16_t e;
};

GETTER(Mixed07, struct Mixed07)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_double(r->c);
    case 3: return bits_of_double(r->d);
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(Mixed07, struct Mixed07)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (int8_t)value; break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = double_of_bits(value); break;
    case 4: r->e = (int16_t)value; break;
END_SETTER
SHAPE(Mixed07, struct Mixed07, 5, {32, 's'}, {8, 's'}, {64, 'd'}, {64, 'd'}, {16, 's'})

struct Mixed08 {
    int32_t a;
    uint32_t b;
    uint8_t c;
    double d;
};

GETTER(Mixed08, struct Mixed08)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return bits_of_double(r->d);
END_GETTER
SETTER(Mixed08, struct Mixed08)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (uint32_t)value; break;
    case 2: r->c = (uint8_t)value; break;
    case 3: r->d = double_of_bits(value); break;
END_SETTER
SHAPE(Mixed08, struct Mixed08, 4, {32, 's'}, {32, 'u'}, {8, 'u'}, {64, 'd'})

struct Mixed09 {
    int32_t a;
    uint16_t b;
    double c;
    int32_t d;
};

GETTER(Mixed09, struct Mixed09)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_double(r->c);
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Mixed09, struct Mixed09)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (uint16_t)value; break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = (int32_t)value; break;
END_SETTER
SHAPE(Mixed09, struct Mixed09, 4, {32, 's'}, {16, 'u'}, {64, 'd'}, {32, 's'})

struct Mixed10 {
    float a;
    float b;
    float c;
};

GETTER(Mixed10, struct Mixed10)
    case 0: return bits_of_float(r->a);
    case 1: return bits_of_float(r->b);
    case 2: return bits_of_float(r->c);
END_GETTER
SETTER(Mixed10, struct Mixed10)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
END_SETTER
SHAPE(Mixed10, struct Mixed10, 3, {32, 'f'}, {32, 'f'}, {32, 'f'})

struct Mixed11 {
    int32_t a;
    uint8_t b;
    float c;
    int8_t d;
};

GETTER(Mixed11, struct Mixed11)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_float(r->c);
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Mixed11, struct Mixed11)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (uint8_t)value; break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = (int8_t)value; break;
END_SETTER
SHAPE(Mixed11, struct Mixed11, 4, {32, 's'}, {8, 'u'}, {32, 'f'}, {8, 's'})

struct Mixed12 {
    uint16_t a;
    uint16_t b;
    double c;
};

GETTER(Mixed12, struct Mixed12)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return bits_of_double(r->c);
END_GETTER
SETTER(Mixed12, struct Mixed12)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (uint16_t)value; break;
    case 2: r->c = double_of_bits(value); break;
END_SETTER
SHAPE(Mixed12, struct Mixed12, 3, {16, 'u'}, {16, 'u'}, {64, 'd'})
