/* Written by eng/records from the table beside it. */
#include "../records.h"

struct AlignedRecord {
    uint8_t a;
    int b;
} __attribute__((aligned(16)));

DESCRIBE(AlignedRecord, sizeof(struct AlignedRecord), _Alignof(struct AlignedRecord), PLACE(struct AlignedRecord, a), PLACE(struct AlignedRecord, b))
GETTER(AlignedRecord, struct AlignedRecord)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(AlignedRecord, struct AlignedRecord)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (int)value; break;
END_SETTER

struct AlignedMember {
    uint8_t a;
    int b __attribute__((aligned(8)));
    uint8_t c __attribute__((aligned(4)));
};

DESCRIBE(AlignedMember, sizeof(struct AlignedMember), _Alignof(struct AlignedMember), PLACE(struct AlignedMember, a), PLACE(struct AlignedMember, b), PLACE(struct AlignedMember, c))
GETTER(AlignedMember, struct AlignedMember)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(AlignedMember, struct AlignedMember)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (int)value; break;
    case 2: r->c = (uint8_t)value; break;
END_SETTER

struct AlignedInside {
    uint8_t a;
    struct AlignedMember inner;
    uint8_t b;
};

DESCRIBE(AlignedInside, sizeof(struct AlignedInside), _Alignof(struct AlignedInside), PLACE(struct AlignedInside, a), PLACE(struct AlignedInside, inner), PLACE(struct AlignedInside, b))
GETTER(AlignedInside, struct AlignedInside)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->inner.a;
    case 2: return (int64_t)r->inner.b;
    case 3: return (int64_t)r->inner.c;
    case 4: return (int64_t)r->b;
END_GETTER
SETTER(AlignedInside, struct AlignedInside)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->inner.a = (uint8_t)value; break;
    case 2: r->inner.b = (int)value; break;
    case 3: r->inner.c = (uint8_t)value; break;
    case 4: r->b = (uint8_t)value; break;
END_SETTER

struct AlignedFlags {
    uint16_t a : 3;
    uint16_t b : 13;
} __attribute__((aligned(8)));

DESCRIBE(AlignedFlags, sizeof(struct AlignedFlags), _Alignof(struct AlignedFlags))
GETTER(AlignedFlags, struct AlignedFlags)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(AlignedFlags, struct AlignedFlags)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (uint16_t)value; break;
END_SETTER

struct BytesAligned {
    uint8_t a[3];
} __attribute__((aligned(8)));

DESCRIBE(BytesAligned, sizeof(struct BytesAligned), _Alignof(struct BytesAligned), PLACE(struct BytesAligned, a))
GETTER(BytesAligned, struct BytesAligned)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->a[2];
END_GETTER
SETTER(BytesAligned, struct BytesAligned)
    case 0: r->a[0] = (uint8_t)value; break;
    case 1: r->a[1] = (uint8_t)value; break;
    case 2: r->a[2] = (uint8_t)value; break;
END_SETTER

union AlignedUnion {
    uint8_t a;
    uint16_t b;
} __attribute__((aligned(8)));

DESCRIBE(AlignedUnion, sizeof(union AlignedUnion), _Alignof(union AlignedUnion), PLACE(union AlignedUnion, a), PLACE(union AlignedUnion, b))
GETTER(AlignedUnion, union AlignedUnion)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(AlignedUnion, union AlignedUnion)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint16_t)value; break;
END_SETTER

#pragma pack(push, 2)
struct PackedAligned {
    uint8_t a;
    uint64_t b;
} __attribute__((aligned(8)));
#pragma pack(pop)

DESCRIBE(PackedAligned, sizeof(struct PackedAligned), _Alignof(struct PackedAligned), PLACE(struct PackedAligned, a), PLACE(struct PackedAligned, b))
GETTER(PackedAligned, struct PackedAligned)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
END_GETTER
SETTER(PackedAligned, struct PackedAligned)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint64_t)value; break;
END_SETTER
