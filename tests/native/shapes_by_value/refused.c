/* Written by eng/records from the table beside it. */
#include "../records.h"

struct RefusedAlignedRecord {
    int64_t a;
} __attribute__((aligned(16)));

GETTER(RefusedAlignedRecord, struct RefusedAlignedRecord)
    case 0: return (int64_t)r->a;
END_GETTER
SETTER(RefusedAlignedRecord, struct RefusedAlignedRecord)
    case 0: r->a = (int64_t)value; break;
END_SETTER
SHAPE(RefusedAlignedRecord, struct RefusedAlignedRecord, 1, {64, 's'})

struct RefusedAlignedMember {
    int8_t a;
    int32_t b __attribute__((aligned(8)));
};

GETTER(RefusedAlignedMember, struct RefusedAlignedMember)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(RefusedAlignedMember, struct RefusedAlignedMember)
    case 0: r->a = (int8_t)value; break;
    case 1: r->b = (int32_t)value; break;
END_SETTER
SHAPE(RefusedAlignedMember, struct RefusedAlignedMember, 2, {8, 's'}, {32, 's'})

struct RefusedUnnamedBits {
    unsigned a : 3;
    unsigned : 7;
    unsigned b : 5;
};

GETTER(RefusedUnnamedBits, struct RefusedUnnamedBits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(RefusedUnnamedBits, struct RefusedUnnamedBits)
    case 0: r->a = (unsigned)value; break;
    case 1: r->b = (unsigned)value; break;
END_SETTER
SHAPE(RefusedUnnamedBits, struct RefusedUnnamedBits, 2, {3, 'u'}, {5, 'u'})

struct RefusedZeroWidth {
    unsigned a : 3;
    unsigned : 0;
    unsigned b : 5;
};

GETTER(RefusedZeroWidth, struct RefusedZeroWidth)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(RefusedZeroWidth, struct RefusedZeroWidth)
    case 0: r->a = (unsigned)value; break;
    case 1: r->b = (unsigned)value; break;
END_SETTER
SHAPE(RefusedZeroWidth, struct RefusedZeroWidth, 2, {3, 'u'}, {5, 'u'})

struct RefusedNested {
    struct RefusedAlignedMember inner;
};

GETTER(RefusedNested, struct RefusedNested)
    case 0: return (int64_t)r->inner.a;
    case 1: return (int64_t)r->inner.b;
END_GETTER
SETTER(RefusedNested, struct RefusedNested)
    case 0: r->inner.a = (int8_t)value; break;
    case 1: r->inner.b = (int32_t)value; break;
END_SETTER
SHAPE(RefusedNested, struct RefusedNested, 2, {8, 's'}, {32, 's'})
