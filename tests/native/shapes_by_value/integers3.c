/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Integers13 {
    int32_t a;
    int64_t b;
    uint32_t c;
    int8_t d;
};

GETTER(Integers13, struct Integers13)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Integers13, struct Integers13)
    case 0: r->a = (int32_t)value; break;
    case 1: r->b = (int64_t)value; break;
    case 2: r->c = (uint32_t)value; break;
    case 3: r->d = (int8_t)value; break;
END_SETTER
SHAPE(Integers13, struct Integers13, 4, {32, 's'}, {64, 's'}, {32, 'u'}, {8, 's'})

struct Integers14 {
    uint64_t a;
    int8_t b;
    void *c;
    int32_t d;
    uint8_t e;
};

GETTER(Integers14, struct Integers14)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)(intptr_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(Integers14, struct Integers14)
    case 0: r->a = (uint64_t)value; break;
    case 1: r->b = (int8_t)value; break;
    case 2: r->c = (void *)(intptr_t)value; break;
    case 3: r->d = (int32_t)value; break;
    case 4: r->e = (uint8_t)value; break;
END_SETTER
SHAPE(Integers14, struct Integers14, 5, {64, 'u'}, {8, 's'}, {64, 'p'}, {32, 's'}, {8, 'u'})
