/* Written by eng/records from the table beside it. */
#include "../records.h"

struct BigScalars {
    uint8_t a;
    uint16_t b;
    int32_t c;
    uint64_t d;
    float e;
    double f;
    int16_t g;
} __attribute__((scalar_storage_order("big-endian")));

DESCRIBE(BigScalars, sizeof(struct BigScalars), _Alignof(struct BigScalars), PLACE(struct BigScalars, a), PLACE(struct BigScalars, b), PLACE(struct BigScalars, c), PLACE(struct BigScalars, d), PLACE(struct BigScalars, e), PLACE(struct BigScalars, f), PLACE(struct BigScalars, g))
GETTER(BigScalars, struct BigScalars)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return bits_of_float(r->e);
    case 5: return bits_of_double(r->f);
    case 6: return (int64_t)r->g;
END_GETTER
SETTER(BigScalars, struct BigScalars)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint16_t)value; break;
    case 2: r->c = (int32_t)value; break;
    case 3: r->d = (uint64_t)value; break;
    case 4: r->e = float_of_bits(value); break;
    case 5: r->f = double_of_bits(value); break;
    case 6: r->g = (int16_t)value; break;
END_SETTER

struct BigBits {
    unsigned version : 4;
    unsigned length : 12;
    int delta : 9;
    unsigned flags : 7;
    uint64_t wide : 41;
    uint64_t rest : 23;
} __attribute__((scalar_storage_order("big-endian")));

DESCRIBE(BigBits, sizeof(struct BigBits), _Alignof(struct BigBits))
GETTER(BigBits, struct BigBits)
    case 0: return (int64_t)r->version;
    case 1: return (int64_t)r->length;
    case 2: return (int64_t)r->delta;
    case 3: return (int64_t)r->flags;
    case 4: return (int64_t)r->wide;
    case 5: return (int64_t)r->rest;
END_GETTER
SETTER(BigBits, struct BigBits)
    case 0: r->version = (unsigned)value; break;
    case 1: r->length = (unsigned)value; break;
    case 2: r->delta = (int)value; break;
    case 3: r->flags = (unsigned)value; break;
    case 4: r->wide = (uint64_t)value; break;
    case 5: r->rest = (uint64_t)value; break;
END_SETTER

struct BigBytes {
    uint8_t a : 3;
    uint8_t b : 5;
    _Bool c : 1;
    int8_t d : 7;
    uint8_t raw[4];
} __attribute__((scalar_storage_order("big-endian")));

DESCRIBE(BigBytes, sizeof(struct BigBytes), _Alignof(struct BigBytes), PLACE(struct BigBytes, raw))
GETTER(BigBytes, struct BigBytes)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->raw[0];
    case 5: return (int64_t)r->raw[1];
    case 6: return (int64_t)r->raw[2];
    case 7: return (int64_t)r->raw[3];
END_GETTER
SETTER(BigBytes, struct BigBytes)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint8_t)value; break;
    case 2: r->c = (_Bool)value; break;
    case 3: r->d = (int8_t)value; break;
    case 4: r->raw[0] = (uint8_t)value; break;
    case 5: r->raw[1] = (uint8_t)value; break;
    case 6: r->raw[2] = (uint8_t)value; break;
    case 7: r->raw[3] = (uint8_t)value; break;
END_SETTER

#pragma pack(push, 1)
struct BigPacked {
    uint8_t before;
    unsigned a : 13;
    unsigned b : 25;
    uint64_t c : 58;
    uint32_t after;
} __attribute__((scalar_storage_order("big-endian")));
#pragma pack(pop)

DESCRIBE(BigPacked, sizeof(struct BigPacked), _Alignof(struct BigPacked), PLACE(struct BigPacked, before), PLACE(struct BigPacked, after))
GETTER(BigPacked, struct BigPacked)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->a;
    case 2: return (int64_t)r->b;
    case 3: return (int64_t)r->c;
    case 4: return (int64_t)r->after;
END_GETTER
SETTER(BigPacked, struct BigPacked)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->a = (unsigned)value; break;
    case 2: r->b = (unsigned)value; break;
    case 3: r->c = (uint64_t)value; break;
    case 4: r->after = (uint32_t)value; break;
END_SETTER

union BigUnion {
    uint32_t whole;
    uint16_t half;
    unsigned bits : 11;
} __attribute__((scalar_storage_order("big-endian")));

DESCRIBE(BigUnion, sizeof(union BigUnion), _Alignof(union BigUnion), PLACE(union BigUnion, whole), PLACE(union BigUnion, half))
GETTER(BigUnion, union BigUnion)
    case 0: return (int64_t)r->whole;
    case 1: return (int64_t)r->half;
    case 2: return (int64_t)r->bits;
END_GETTER
SETTER(BigUnion, union BigUnion)
    case 0: r->whole = (uint32_t)value; break;
    case 1: r->half = (uint16_t)value; break;
    case 2: r->bits = (unsigned)value; break;
END_SETTER

struct BigInner {
    uint16_t a;
    uint32_t b;
} __attribute__((scalar_storage_order("big-endian")));

DESCRIBE(BigInner, sizeof(struct BigInner), _Alignof(struct BigInner), PLACE(struct BigInner, a), PLACE(struct BigInner, b))
GETTER(BigInner, struct BigInner)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(BigInner, struct BigInner)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (uint32_t)value; break;
END_SETTER

struct BigOuter {
    uint32_t native;
    struct BigInner inner;
    struct BigScalars scalars;
};

DESCRIBE(BigOuter, sizeof(struct BigOuter), _Alignof(struct BigOuter), PLACE(struct BigOuter, native), PLACE(struct BigOuter, inner), PLACE(struct BigOuter, scalars))
GETTER(BigOuter, struct BigOuter)
    case 0: return (int64_t)r->native;
    case 1: return (int64_t)r->inner.a;
    case 2: return (int64_t)r->inner.b;
    case 3: return (int64_t)r->scalars.a;
    case 4: return (int64_t)r->scalars.b;
    case 5: return (int64_t)r->scalars.c;
    case 6: return (int64_t)r->scalars.d;
    case 7: return bits_of_float(r->scalars.e);
    case 8: return bits_of_double(r->scalars.f);
    case 9: return (int64_t)r->scalars.g;
END_GETTER
SETTER(BigOuter, struct BigOuter)
    case 0: r->native = (uint32_t)value; break;
    case 1: r->inner.a = (uint16_t)value; break;
    case 2: r->inner.b = (uint32_t)value; break;
    case 3: r->scalars.a = (uint8_t)value; break;
    case 4: r->scalars.b = (uint16_t)value; break;
    case 5: r->scalars.c = (int32_t)value; break;
    case 6: r->scalars.d = (uint64_t)value; break;
    case 7: r->scalars.e = float_of_bits(value); break;
    case 8: r->scalars.f = double_of_bits(value); break;
    case 9: r->scalars.g = (int16_t)value; break;
END_SETTER
