/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Floats07 {
    float a;
    float b;
};

GETTER(Floats07, struct Floats07)
    case 0: return bits_of_float(r->a);
    case 1: return bits_of_float(r->b);
END_GETTER
SETTER(Floats07, struct Floats07)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
END_SETTER
SHAPE(Floats07, struct Floats07, 2, {32, 'f'}, {32, 'f'})

struct Floats08 {
    double a;
    double b;
    double c;
    double d;
    double e;
};

GETTER(Floats08, struct Floats08)
    case 0: return bits_of_double(r->a);
    case 1: return bits_of_double(r->b);
    case 2: return bits_of_double(r->c);
    case 3: return bits_of_double(r->d);
    case 4: return bits_of_double(r->e);
END_GETTER
SETTER(Floats08, struct Floats08)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = double_of_bits(value); break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = double_of_bits(value); break;
    case 4: r->e = double_of_bits(value); break;
END_SETTER
SHAPE(Floats08, struct Floats08, 5, {64, 'd'}, {64, 'd'}, {64, 'd'}, {64, 'd'}, {64, 'd'})

struct Floats09 {
    float a;
    float b;
    float c;
    float d;
};

GETTER(Floats09, struct Floats09)
    case 0: return bits_of_float(r->a);
    case 1: return bits_of_float(r->b);
    case 2: return bits_of_float(r->c);
    case 3: return bits_of_float(r->d);
END_GETTER
SETTER(Floats09, struct Floats09)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = float_of_bits(value); break;
END_SETTER
SHAPE(Floats09, struct Floats09, 4, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'})

struct Floats10 {
    double a;
    double b;
    double c;
    double d;
};

GETTER(Floats10, struct Floats10)
    case 0: return bits_of_double(r->a);
    case 1: return bits_of_double(r->b);
    case 2: return bits_of_double(r->c);
    case 3: return bits_of_double(r->d);
END_GETTER
SETTER(Floats10, struct Floats10)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = double_of_bits(value); break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = double_of_bits(value); break;
END_SETTER
SHAPE(Floats10, struct Floats10, 4, {64, 'd'}, {64, 'd'}, {64, 'd'}, {64, 'd'})

struct Floats11 {
    float a;
    float b;
    float c;
    float d;
    float e;
};

GETTER(Floats11, struct Floats11)
    case 0: return bits_of_float(r->a);
    case 1: return bits_of_float(r->b);
    case 2: return bits_of_float(r->c);
    case 3: return bits_of_float(r->d);
    case 4: return bits_of_float(r->e);
END_GETTER
SETTER(Floats11, struct Floats11)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = float_of_bits(value); break;
    case 4: r->e = float_of_bits(value); break;
END_SETTER
SHAPE(Floats11, struct Floats11, 5, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'})

struct Floats12 {
    double a;
    double b;
    double c;
    double d;
};

GETTER(Floats12, struct Floats12)
    case 0: return bits_of_double(r->a);
    case 1: return bits_of_double(r->b);
    case 2: return bits_of_double(r->c);
    case 3: return bits_of_double(r->d);
END_GETTER
SETTER(Floats12, struct Floats12)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = double_of_bits(value); break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = double_of_bits(value); break;
END_SETTER
SHAPE(Floats12, struct Floats12, 4, {64, 'd'}, {64, 'd'}, {64, 'd'}, {64, 'd'})
