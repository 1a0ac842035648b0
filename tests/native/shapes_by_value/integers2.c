/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Integers07 {
    int64_t a;
    uint32_t b;
    uint32_t c;
    int64_t d;
    uint32_t e;
};

GETTER(Integers07, struct Integers07)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(Integers07, struct Integers07)
    case 0: r->a = (int64_t)value; break;
    case 1: r->b = (uint32_t)value; break;
    case 2: r->c = (uint32_t)value; break;
    case 3: r->d = (int64_t)value; break;
    case 4: r->e = (uint32_t)value; break;
END_SETTER
SHAPE(Integers07, struct Integers07, 5, {64, 's'}, {32, 'u'}, {32, 'u'}, {64, 's'}, {32, 'u'})

struct Integers08 {
    int8_t a;
    void *b;
    uint16_t c;
};

GETTER(Integers08, struct Integers08)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)(intptr_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(Integers08, struct Integers08)
    case 0: r->a = (int8_t)value; break;
    case 1: r->b = (void *)(intptr_t)value; break;
    case 2: r->c = (uint16_t)value; break;
END_SETTER
SHAPE(Integers08, struct Integers08, 3, {8, 's'}, {64, 'p'}, {16, 'u'})

struct Integers09 {
    uint16_t a;
    int64_t b;
    uint64_t c;
};

GETTER(Integers09, struct Integers09)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(Integers09, struct Integers09)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (int64_t)value; break;
    case 2: r->c = (uint64_t)value; break;
END_SETTER
SHAPE(Integers09, struct Integers09, 3, {16, 'u'}, {64, 's'}, {64, 'u'})

struct Integers10 {
    int64_t a;
};

GETTER(Integers10, struct Integers10)
    case 0: return (int64_t)r->a;
END_GETTER
SETTER(Integers10, struct Integers10)
    case 0: r->a = (int64_t)value; break;
END_SETTER
SHAPE(Integers10, struct Integers10, 1, {64, 's'})

struct Integers11 {
    int8_t a;
    void *b;
    void *c;
};

GETTER(Integers11, struct Integers11)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)(intptr_t)r->b;
    case 2: return (int64_t)(intptr_t)r->c;
END_GETTER
SETTER(Integers11, struct Integers11)
    case 0: r->a = (int8_t)value; break;
    case 1: r->b = (void *)(intptr_t)value; break;
    case 2: r->c = (void *)(intptr_t)value; break;
END_SETTER
SHAPE(Integers11, struct Integers11, 3, {8, 's'}, {64, 'p'}, {64, 'p'})

struct Integers12 {
    uint64_t a;
    uint64_t b;
    uint64_t c;
};

GETTER(Integers12, struct Integers12)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(Integers12, struct Integers12)
    case 0: r->a = (uint64_t)value; break;
    case 1: r->b = (uint64_t)value; break;
    case 2: r->c = (uint64_t)value; break;
END_SETTER
SHAPE(Integers12, struct Integers12, 3, {64, 'u'}, {64, 'u'}, {64, 'u'})
