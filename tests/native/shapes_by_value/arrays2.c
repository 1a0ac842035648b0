/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Arrays07 {
    uint32_t a[6];
    uint32_t b;
};

GETTER(Arrays07, struct Arrays07)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->a[3];
    case 3: return (int64_t)r->a[5];
    case 4: return (int64_t)r->b;
END_GETTER
SETTER(Arrays07, struct Arrays07)
    case 0: r->a[0] = (uint32_t)value; break;
    case 1: r->a[1] = (uint32_t)value; break;
    case 2: r->a[3] = (uint32_t)value; break;
    case 3: r->a[5] = (uint32_t)value; break;
    case 4: r->b = (uint32_t)value; break;
END_SETTER
SHAPE(Arrays07, struct Arrays07, 5, {32, 'u'}, {32, 'u'}, {32, 'u'}, {32, 'u'}, {32, 'u'})

struct Arrays08 {
    int64_t a[7];
    int64_t b;
};

GETTER(Arrays08, struct Arrays08)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->a[3];
    case 3: return (int64_t)r->a[6];
    case 4: return (int64_t)r->b;
END_GETTER
SETTER(Arrays08, struct Arrays08)
    case 0: r->a[0] = (int64_t)value; break;
    case 1: r->a[1] = (int64_t)value; break;
    case 2: r->a[3] = (int64_t)value; break;
    case 3: r->a[6] = (int64_t)value; break;
    case 4: r->b = (int64_t)value; break;
END_SETTER
SHAPE(Arrays08, struct Arrays08, 5, {64, 's'}, {64, 's'}, {64, 's'}, {64, 's'}, {64, 's'})

struct Arrays09 {
    uint16_t a[2];
    uint16_t b;
};

GETTER(Arrays09, struct Arrays09)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->b;
END_GETTER
SETTER(Arrays09, struct Arrays09)
    case 0: r->a[0] = (uint16_t)value; break;
    case 1: r->a[1] = (uint16_t)value; break;
    case 2: r->b = (uint16_t)value; break;
END_SETTER
SHAPE(Arrays09, struct Arrays09, 3, {16, 'u'}, {16, 'u'}, {16, 'u'})

struct Arrays10 {
    int64_t a[7];
};

GETTER(Arrays10, struct Arrays10)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->a[3];
    case 3: return (int64_t)r->a[6];
END_GETTER
SETTER(Arrays10, struct Arrays10)
    case 0: r->a[0] = (int64_t)value; break;
    case 1: r->a[1] = (int64_t)value; break;
    case 2: r->a[3] = (int64_t)value; break;
    case 3: r->a[6] = (int64_t)value; break;
END_SETTER
SHAPE(Arrays10, struct Arrays10, 4, {64, 's'}, {64, 's'}, {64, 's'}, {64, 's'})

struct Arrays11 {
    double a[7];
};

GETTER(Arrays11, struct Arrays11)
    case 0: return bits_of_double(r->a[0]);
    case 1: return bits_of_double(r->a[1]);
    case 2: return bits_of_double(r->a[3]);
    case 3: return bits_of_double(r->a[6]);
END_GETTER
SETTER(Arrays11, struct Arrays11)
    case 0: r->a[0] = double_of_bits(value); break;
    case 1: r->a[1] = double_of_bits(value); break;
    case 2: r->a[3] = double_of_bits(value); break;
    case 3: r->a[6] = double_of_bits(value); break;
END_SETTER
SHAPE(Arrays11, struct Arrays11, 4, {64, 'd'}, {64, 'd'}, {64, 'd'}, {64, 'd'})

struct Arrays12 {
    int16_t a[2];
};

GETTER(Arrays12, struct Arrays12)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
END_GETTER
SETTER(Arrays12, struct Arrays12)
    case 0: r->a[0] = (int16_t)value; break;
    case 1: r->a[1] = (int16_t)value; break;
END_SETTER
SHAPE(Arrays12, struct Arrays12, 2, {16, 's'}, {16, 's'})
