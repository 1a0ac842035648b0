/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Bits13 {
    int32_t a : 28;
    int64_t b : 13;
    uint32_t c : 28;
};

GETTER(Bits13, struct Bits13)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(Bits13, struct Bits13)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (int64_t)value; break;
    case 2: r->c = (uint32_t)value; break;
END_SETTER
SHAPE(Bits13, struct Bits13, 3, {28, 's'}, {13, 's'}, {28, 'u'})

struct Bits14 {
    uint16_t a : 10;
    int64_t b : 35;
    _Bool c : 1;
    _Bool d : 1;
    uint32_t e : 16;
    unsigned f : 26;
};

GETTER(Bits14, struct Bits14)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(Bits14, struct Bits14)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (int64_t)value; break;
    case 2: r->c = (_Bool)value; break;
    case 3: r->d = (_Bool)value; break;
    case 4: r->e = (uint32_t)value; break;
    case 5: r->f = (unsigned)value; break;
END_SETTER
SHAPE(Bits14, struct Bits14, 6, {10, 'u'}, {35, 's'}, {1, 'b'}, {1, 'b'}, {16, 'u'}, {26, 'u'})

struct Bits15 {
    int32_t a : 17;
    _Bool b : 1;
    int8_t c : 4;
    _Bool d : 1;
    int16_t e : 3;
    int f : 6;
};

GETTER(Bits15, struct Bits15)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(Bits15, struct Bits15)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (_Bool)value; break;
    case 2: r->c = (int8_t)value; break;
    case 3: r->d = (_Bool)value; break;
    case 4: r->e = (int16_t)value; break;
    case 5: r->f = (int)value; break;
END_SETTER
SHAPE(Bits15, struct Bits15, 6, {17, 's'}, {1, 'b'}, {4, 's'}, {1, 'b'}, {3, 's'}, {6, 's'})

struct Bits16 {
    uint64_t a : 39;
    int32_t b : 9;
    uint32_t c : 28;
    int64_t d : 41;
};

GETTER(Bits16, struct Bits16)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Bits16, struct Bits16)
    case 0: r->a = (uint64_t)value; break;
    case 1: r->b = (int32_t)value; break;
    case 2: r->c = (uint32_t)value; break;
    case 3: r->d = (int64_t)value; break;
END_SETTER
SHAPE(Bits16, struct Bits16, 4, {39, 'u'}, {9, 's'}, {28, 'u'}, {41, 's'})
