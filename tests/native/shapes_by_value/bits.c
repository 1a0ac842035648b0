/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Bits01 {
    _Bool a : 1;
    uint32_t b : 28;
};

GETTER(Bits01, struct Bits01)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(Bits01, struct Bits01)
    case 0: r->a = (_Bool)value; break;
    case 1: r->b = (uint32_t)value; break;
END_SETTER
SHAPE(Bits01, struct Bits01, 2, {1, 'b'}, {28, 'u'})

struct Bits02 {
    uint8_t a : 8;
    int b : 22;
    uint8_t c : 5;
    int8_t d : 4;
};

GETTER(Bits02, struct Bits02)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Bits02, struct Bits02)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (int)value; break;
    case 2: r->c = (uint8_t)value; break;
    case 3: r->d = (int8_t)value; break;
END_SETTER
SHAPE(Bits02, struct Bits02, 4, {8, 'u'}, {22, 's'}, {5, 'u'}, {4, 's'})

struct Bits03 {
    int64_t a : 63;
};

GETTER(Bits03, struct Bits03)
    case 0: return (int64_t)r->a;
END_GETTER
SETTER(Bits03, struct Bits03)
    case 0: r->a = (int64_t)value; break;
END_SETTER
SHAPE(Bits03, struct Bits03, 1, {63, 's'})

struct Bits04 {
    int a : 21;
    _Bool b : 1;
    int64_t c : 58;
};

GETTER(Bits04, struct Bits04)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(Bits04, struct Bits04)
    case 0: r->a = (int)value; break;
    case 1: r->b = (_Bool)value; break;
    case 2: r->c = (int64_t)value; break;
END_SETTER
SHAPE(Bits04, struct Bits04, 3, {21, 's'}, {1, 'b'}, {58, 's'})

struct Bits05 {
    int32_t a : 14;
    int16_t b : 4;
    uint32_t c : 15;
    unsigned d : 2;
};

GETTER(Bits05, struct Bits05)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Bits05, struct Bits05)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (int16_t)value; break;
    case 2: r->c = (uint32_t)value; break;
    case 3: r->d = (unsigned)value; break;
END_SETTER
SHAPE(Bits05, struct Bits05, 4, {14, 's'}, {4, 's'}, {15, 'u'}, {2, 'u'})

struct Bits06 {
    uint8_t a : 8;
    uint32_t b : 32;
    int64_t c : 3;
    int8_t d : 5;
    int e : 11;
    int f : 18;
};

GETTER(Bits06, struct Bits06)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(Bits06, struct Bits06)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint32_t)value; break;
    case 2: r->c = (int64_t)value; break;
    case 3: r->d = (int8_t)value; break;
    case 4: r->e = (int)value; break;
    case 5: r->f = (int)value; break;
END_SETTER
SHAPE(Bits06, struct Bits06, 6, {8, 'u'}, {32, 'u'}, {3, 's'}, {5, 's'}, {11, 's'}, {18, 's'})
