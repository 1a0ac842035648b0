/* Written by eng/records from the table beside it. */
#include "../records.h"

struct EveryScalar {
    _Bool b;
    unsigned char c;
    signed char d;
    unsigned char e;
    short f;
    unsigned short g;
    int h;
    unsigned i;
    long long j;
    unsigned long long k;
    size_t l;
    intptr_t m;
    float n;
    double o;
    enum Colour p;
    enum Tint q;
    _Bool r;
};

DESCRIBE(EveryScalar, sizeof(struct EveryScalar), _Alignof(struct EveryScalar), PLACE(struct EveryScalar, b), PLACE(struct EveryScalar, c), PLACE(struct EveryScalar, d), PLACE(struct EveryScalar, e), PLACE(struct EveryScalar, f), PLACE(struct EveryScalar, g), PLACE(struct EveryScalar, h), PLACE(struct EveryScalar, i), PLACE(struct EveryScalar, j), PLACE(struct EveryScalar, k), PLACE(struct EveryScalar, l), PLACE(struct EveryScalar, m), PLACE(struct EveryScalar, n), PLACE(struct EveryScalar, o), PLACE(struct EveryScalar, p), PLACE(struct EveryScalar, q), PLACE(struct EveryScalar, r))
GETTER(EveryScalar, struct EveryScalar)
    case 0: return (int64_t)r->b;
    case 1: return (int64_t)r->c;
    case 2: return (int64_t)r->d;
    case 3: return (int64_t)r->e;
    case 4: return (int64_t)r->f;
    case 5: return (int64_t)r->g;
    case 6: return (int64_t)r->h;
    case 7: return (int64_t)r->i;
    case 8: return (int64_t)r->j;
    case 9: return (int64_t)r->k;
    case 10: return (int64_t)r->l;
    case 11: return (int64_t)r->m;
    case 12: return bits_of_float(r->n);
    case 13: return bits_of_double(r->o);
    case 14: return (int64_t)r->p;
    case 15: return (int64_t)r->q;
    case 16: return (int64_t)r->r;
END_GETTER
SETTER(EveryScalar, struct EveryScalar)
    case 0: r->b = (_Bool)value; break;
    case 1: r->c = (unsigned char)value; break;
    case 2: r->d = (signed char)value; break;
    case 3: r->e = (unsigned char)value; break;
    case 4: r->f = (short)value; break;
    case 5: r->g = (unsigned short)value; break;
    case 6: r->h = (int)value; break;
    case 7: r->i = (unsigned)value; break;
    case 8: r->j = (long long)value; break;
    case 9: r->k = (unsigned long long)value; break;
    case 10: r->l = (size_t)value; break;
    case 11: r->m = (intptr_t)value; break;
    case 12: r->n = float_of_bits(value); break;
    case 13: r->o = double_of_bits(value); break;
    case 14: r->p = (enum Colour)value; break;
    case 15: r->q = (enum Tint)value; break;
    case 16: r->r = (_Bool)value; break;
END_SETTER

#pragma pack(push, 1)
struct PackedProperties {
    uint8_t a;
    double b;
    uint16_t c;
    void *d;
    uint8_t e;
};
#pragma pack(pop)

DESCRIBE(PackedProperties, sizeof(struct PackedProperties), _Alignof(struct PackedProperties), PLACE(struct PackedProperties, a), PLACE(struct PackedProperties, b), PLACE(struct PackedProperties, c), PLACE(struct PackedProperties, d), PLACE(struct PackedProperties, e))
GETTER(PackedProperties, struct PackedProperties)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_double(r->b);
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)(intptr_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(PackedProperties, struct PackedProperties)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = double_of_bits(value); break;
    case 2: r->c = (uint16_t)value; break;
    case 3: r->d = (void *)(intptr_t)value; break;
    case 4: r->e = (uint8_t)value; break;
END_SETTER

#pragma pack(push, 1)
struct PackedPoint {
    uint8_t a;
    int b;
};
#pragma pack(pop)

DESCRIBE(PackedPoint, sizeof(struct PackedPoint), _Alignof(struct PackedPoint), PLACE(struct PackedPoint, a), PLACE(struct PackedPoint, b))
GETTER(PackedPoint, struct PackedPoint)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(PackedPoint, struct PackedPoint)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (int)value; break;
END_SETTER

struct InSequence {
    uint8_t before;
    struct PackedPoint packed;
    uint16_t after;
};

DESCRIBE(InSequence, sizeof(struct InSequence), _Alignof(struct InSequence), PLACE(struct InSequence, before), PLACE(struct InSequence, packed), PLACE(struct InSequence, after))
GETTER(InSequence, struct InSequence)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->packed.a;
    case 2: return (int64_t)r->packed.b;
    case 3: return (int64_t)r->after;
END_GETTER
SETTER(InSequence, struct InSequence)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->packed.a = (uint8_t)value; break;
    case 2: r->packed.b = (int)value; break;
    case 3: r->after = (uint16_t)value; break;
END_SETTER
