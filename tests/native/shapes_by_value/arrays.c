/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Arrays01 {
    uint32_t a[8];
};

GETTER(Arrays01, struct Arrays01)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->a[4];
    case 3: return (int64_t)r->a[7];
END_GETTER
SETTER(Arrays01, struct Arrays01)
    case 0: r->a[0] = (uint32_t)value; break;
    case 1: r->a[1] = (uint32_t)value; break;
    case 2: r->a[4] = (uint32_t)value; break;
    case 3: r->a[7] = (uint32_t)value; break;
END_SETTER
SHAPE(Arrays01, struct Arrays01, 4, {32, 'u'}, {32, 'u'}, {32, 'u'}, {32, 'u'})

struct Arrays02 {
    int32_t a[7];
};

GETTER(Arrays02, struct Arrays02)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->a[3];
    case 3: return (int64_t)r->a[6];
END_GETTER
SETTER(Arrays02, struct Arrays02)
    case 0: r->a[0] = (int32_t)value; break;
    case 1: r->a[1] = (int32_t)value; break;
    case 2: r->a[3] = (int32_t)value; break;
    case 3: r->a[6] = (int32_t)value; break;
END_SETTER
SHAPE(Arrays02, struct Arrays02, 4, {32, 's'}, {32, 's'}, {32, 's'}, {32, 's'})

struct Arrays03 {
    double a[2];
};

GETTER(Arrays03, struct Arrays03)
    case 0: return bits_of_double(r->a[0]);
    case 1: return bits_of_double(r->a[1]);
END_GETTER
SETTER(Arrays03, struct Arrays03)
    case 0: r->a[0] = double_of_bits(value); break;
    case 1: r->a[1] = double_of_bits(value); break;
END_SETTER
SHAPE(Arrays03, struct Arrays03, 2, {64, 'd'}, {64, 'd'})

struct Arrays04 {
    int32_t a[7];
};

GETTER(Arrays04, struct Arrays04)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->a[3];
    case 3: return (int64_t)r->a[6];
END_GETTER
SETTER(Arrays04, struct Arrays04)
    case 0: r->a[0] = (int32_t)value; break;
    case 1: r->a[1] = (int32_t)value; break;
    case 2: r->a[3] = (int32_t)value; break;
    case 3: r->a[6] = (int32_t)value; break;
END_SETTER
SHAPE(Arrays04, struct Arrays04, 4, {32, 's'}, {32, 's'}, {32, 's'}, {32, 's'})

struct Arrays05 {
    double a[6];
};

GETTER(Arrays05, struct Arrays05)
    case 0: return bits_of_double(r->a[0]);
    case 1: return bits_of_double(r->a[1]);
    case 2: return bits_of_double(r->a[3]);
    case 3: return bits_of_double(r->a[5]);
END_GETTER
SETTER(Arrays05, struct Arrays05)
    case 0: r->a[0] = double_of_bits(value); break;
    case 1: r->a[1] = double_of_bits(value); break;
    case 2: r->a[3] = double_of_bits(value); break;
    case 3: r->a[5] = double_of_bits(value); break;
END_SETTER
SHAPE(Arrays05, struct Arrays05, 4, {64, 'd'}, {64, 'd'}, {64, 'd'}, {64, 'd'})

struct Arrays06 {
    float a[4];
    float b;
};

GETTER(Arrays06, struct Arrays06)
    case 0: return bits_of_float(r->a[0]);
    case 1: return bits_of_float(r->a[1]);
    case 2: return bits_of_float(r->a[2]);
    case 3: return bits_of_float(r->a[3]);
    case 4: return bits_of_float(r->b);
END_GETTER
SETTER(Arrays06, struct Arrays06)
    case 0: r->a[0] = float_of_bits(value); break;
    case 1: r->a[1] = float_of_bits(value); break;
    case 2: r->a[2] = float_of_bits(value); break;
    case 3: r->a[3] = float_of_bits(value); break;
    case 4: r->b = float_of_bits(value); break;
END_SETTER
SHAPE(Arrays06, struct Arrays06, 5, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'}, {32, 'f'})
