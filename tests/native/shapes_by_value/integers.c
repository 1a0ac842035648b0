/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Integers01 {
    void *a;
    int64_t b;
    int32_t c;
    uint16_t d;
};

GETTER(Integers01, struct Integers01)
    case 0: return (int64_t)(intptr_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Integers01, struct Integers01)
    case 0: r->a = (void *)(intptr_t)value; break;
    case 1: r->b = (int64_t)value; break;
    case 2: r->c = (int32_t)value; break;
    case 3: r->d = (uint16_t)value; break;
END_SETTER
SHAPE(Integers01, struct Integers01, 4, {64, 'p'}, {64, 's'}, {32, 's'}, {16, 'u'})

struct Integers02 {
    int64_t a;
    uint8_t b;
};

GETTER(Integers02, struct Integers02)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(Integers02, struct Integers02)
    case 0: r->a = (int64_t)value; break;
    case 1: r->b = (uint8_t)value; break;
END_SETTER
SHAPE(Integers02, struct Integers02, 2, {64, 's'}, {8, 'u'})

struct Integers03 {
    int16_t a;
    int16_t b;
    int32_t c;
    uint16_t d;
};

GETTER(Integers03, struct Integers03)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Integers03, struct Integers03)
    case 0: r->a = (int16_t)value; break;
    case 1: r->b = (int16_t)value; break;
    case 2: r->c = (int32_t)value; break;
    case 3: r->d = (uint16_t)value; break;
END_SETTER
SHAPE(Integers03, struct Integers03, 4, {16, 's'}, {16, 's'}, {32, 's'}, {16, 'u'})

struct Integers04 {
    uint32_t a;
    uint32_t b;
    int16_t c;
    void *d;
};

GETTER(Integers04, struct Integers04)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)(intptr_t)r->d;
END_GETTER
SETTER(Integers04, struct Integers04)
    case 0: r->a = (uint32_t)value; break;
    case 1: r->b = (uint32_t)value; break;
    case 2: r->c = (int16_t)value; break;
    case 3: r->d = (void *)(intptr_t)value; break;
END_SETTER
SHAPE(Integers04, struct Integers04, 4, {32, 'u'}, {32, 'u'}, {16, 's'}, {64, 'p'})

struct Integers05 {
    uint8_t a;
    int32_t b;
    int8_t c;
};

GETTER(Integers05, struct Integers05)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(Integers05, struct Integers05)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (int32_t)value; break;
    case 2: r->c = (int8_t)value; break;
END_SETTER
SHAPE(Integers05, struct Integers05, 3, {8, 'u'}, {32, 's'}, {8, 's'})

struct Integers06 {
    uint32_t a;
};

GETTER(Integers06, struct Integers06)
    case 0: return (int64_t)r->a;
END_GETTER
SETTER(Integers06, struct Integers06)
    case 0: r->a = (uint32_t)value; break;
END_SETTER
SHAPE(Integers06, struct Integers06, 1, {32, 'u'})
