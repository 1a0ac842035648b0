/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Bits07 {
    int16_t a : 10;
    _Bool b : 1;
};

GETTER(Bits07, struct Bits07)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(Bits07, struct Bits07)
    case 0: r->a = (int16_t)value; break;
    case 1: r->b = (_Bool)value; break;
END_SETTER
SHAPE(Bits07, struct Bits07, 2, {10, 's'}, {1, 'b'})

struct Bits08 {
    int16_t a : 2;
    unsigned b : 26;
    uint64_t c : 63;
    int16_t d : 16;
    uint8_t e : 5;
};

GETTER(Bits08, struct Bits08)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(Bits08, struct Bits08)
    case 0: r->a = (int16_t)value; break;
    case 1: r->b = (unsigned)value; break;
    case 2: r->c = (uint64_t)value; break;
    case 3: r->d = (int16_t)value; break;
    case 4: r->e = (uint8_t)value; break;
END_SETTER
SHAPE(Bits08, struct Bits08, 5, {2, 's'}, {26, 'u'}, {63, 'u'}, {16, 's'}, {5, 'u'})

struct Bits09 {
    int8_t a : 5;
    uint8_t b : 8;
    int64_t c : 64;
    int8_t d : 6;
    _Bool e : 1;
    _Bool f : 1;
};

GETTER(Bits09, struct Bits09)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(Bits09, struct Bits09)
    case 0: r->a = (int8_t)value; break;
    case 1: r->b = (uint8_t)value; break;
    case 2: r->c = (int64_t)value; break;
    case 3: r->d = (int8_t)value; break;
    case 4: r->e = (_Bool)value; break;
    case 5: r->f = (_Bool)value; break;
END_SETTER
SHAPE(Bits09, struct Bits09, 6, {5, 's'}, {8, 'u'}, {64, 's'}, {6, 's'}, {1, 'b'}, {1, 'b'})

struct Bits10 {
    uint32_t a : 22;
    int b : 3;
    int32_t c : 24;
    unsigned d : 29;
};

GETTER(Bits10, struct Bits10)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Bits10, struct Bits10)
    case 0: r->a = (uint32_t)value; break;
    case 1: r->b = (int)value; break;
    case 2: r->c = (int32_t)value; break;
    case 3: r->d = (unsigned)value; break;
END_SETTER
SHAPE(Bits10, struct Bits10, 4, {22, 'u'}, {3, 's'}, {24, 's'}, {29, 'u'})

struct Bits11 {
    uint32_t a : 18;
    int64_t b : 43;
    uint32_t c : 25;
    uint16_t d : 11;
    uint8_t e : 4;
};

GETTER(Bits11, struct Bits11)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(Bits11, struct Bits11)
    case 0: r->a = (uint32_t)value; break;
    case 1: r->b = (int64_t)value; break;
    case 2: r->c = (uint32_t)value; break;
    case 3: r->d = (uint16_t)value; break;
    case 4: r->e = (uint8_t)value; break;
END_SETTER
SHAPE(Bits11, struct Bits11, 5, {18, 'u'}, {43, 's'}, {25, 'u'}, {11, 'u'}, {4, 'u'})

struct Bits12 {
    int8_t a : 3;
    int b : 27;
    uint32_t c : 27;
};

GETTER(Bits12, struct Bits12)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(Bits12, struct Bits12)
    case 0: r->a = (int8_t)value; break;
    case 1: r->b = (int)value; break;
    case 2: r->c = (uint32_t)value; break;
END_SETTER
SHAPE(Bits12, struct Bits12, 3, {3, 's'}, {27, 's'}, {27, 'u'})
