/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Floats01 {
    float a;
    float b;
    float c;
    float d;
    float e;
};

GETTER(Floats01, struct Floats01)
    case 0: return bits_of_float(r->a);
    case 1: return bits_of_float(r->b);
    case 2: return bits_of_float(r->c);
    case 3: return bits_of_float(r->d);
    case 4: return bits_of_float(r->e);
END_GETTER
SETTER(Floats01, struct Floats01)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = float_of_bits(value); break;
    case 4: r->e = float_of_bits(value); break;
END_SETTER
SHAPE(Floats01, struct Floats01, 5, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'})

struct Floats02 {
    double a;
    float b;
    float c;
};

GETTER(Floats02, struct Floats02)
    case 0: return bits_of_double(r->a);
    case 1: return bits_of_float(r->b);
    case 2: return bits_of_float(r->c);
END_GETTER
SETTER(Floats02, struct Floats02)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
END_SETTER
SHAPE(Floats02, struct Floats02, 3, {64, 'd'}, {32, 'f'}, {32, 'f'})

struct Floats03 {
    float a;
    float b;
    float c;
    float d;
};

GETTER(Floats03, struct Floats03)
    case 0: return bits_of_float(r->a);
    case 1: return bits_of_float(r->b);
    case 2: return bits_of_float(r->c);
    case 3: return bits_of_float(r->d);
END_GETTER
SETTER(Floats03, struct Floats03)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = float_of_bits(value); break;
END_SETTER
SHAPE(Floats03, struct Floats03, 4, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'})

struct Floats04 {
    float a;
    float b;
    float c;
    float d;
    float e;
    float f;
};

GETTER(Floats04, struct Floats04)
    case 0: return bits_of_float(r->a);
    case 1: return bits_of_float(r->b);
    case 2: return bits_of_float(r->c);
    case 3: return bits_of_float(r->d);
    case 4: return bits_of_float(r->e);
    case 5: return bits_of_float(r->f);
END_GETTER
SETTER(Floats04, struct Floats04)
    case 0: r->a = float_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = float_of_bits(value); break;
    case 3: r->d = float_of_bits(value); break;
    case 4: r->e = float_of_bits(value); break;
    case 5: r->f = float_of_bits(value); break;
END_SETTER
SHAPE(Floats04, struct Floats04, 6, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'})

struct Floats05 {
    double a;
    float b;
    double c;
    float d;
    float e;
};

GETTER(Floats05, struct Floats05)
    case 0: return bits_of_double(r->a);
    case 1: return bits_of_float(r->b);
    case 2: return bits_of_double(r->c);
    case 3: return bits_of_float(r->d);
    case 4: return bits_of_float(r->e);
END_GETTER
SETTER(Floats05, struct Floats05)
    case 0: r->a = double_of_bits(value); break;
    case 1: r->b = float_of_bits(value); break;
    case 2: r->c = double_of_bits(value); break;
    case 3: r->d = float_of_bits(value); break;
    case 4: r->e = float_of_bits(value); break;
END_SETTER
SHAPE(Floats05, struct Floats05, 5, {64, 'd'}, {32, 'f'}, {64, 'd'}, {32, 'f'}, {32, 'f'})

struct Floats06 {
    float a;
};

GETTER(Floats06, struct Floats06)
    case 0: return bits_of_float(r->a);
END_GETTER
SETTER(Floats06, struct Floats06)
    case 0: r->a = float_of_bits(value); break;
END_SETTER
SHAPE(Floats06, struct Floats06, 1, {32, 'f'})
