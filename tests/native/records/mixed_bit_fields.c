/* Written by eng/records from the table beside it. */
#include "../records.h"

struct MixedBits {
    uint8_t a : 4;
    int b : 10;
    short c;
};

DESCRIBE(MixedBits, sizeof(struct MixedBits), _Alignof(struct MixedBits), PLACE(struct MixedBits, c))
GETTER(MixedBits, struct MixedBits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(MixedBits, struct MixedBits)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (int)value; break;
    case 2: r->c = (short)value; break;
END_SETTER

struct MixedBits2 {
    uint8_t a : 3;
    uint16_t b : 7;
    unsigned c : 13;
    uint64_t d : 37;
    _Bool e : 1;
};

DESCRIBE(MixedBits2, sizeof(struct MixedBits2), _Alignof(struct MixedBits2))
GETTER(MixedBits2, struct MixedBits2)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(MixedBits2, struct MixedBits2)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint16_t)value; break;
    case 2: r->c = (unsigned)value; break;
    case 3: r->d = (uint64_t)value; break;
    case 4: r->e = (_Bool)value; break;
END_SETTER

struct PlatformBits {
    long a : 27;
    unsigned long b : 29;
    size_t c : 50;
    intptr_t d : 14;
};

DESCRIBE(PlatformBits, sizeof(struct PlatformBits), _Alignof(struct PlatformBits))
GETTER(PlatformBits, struct PlatformBits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(PlatformBits, struct PlatformBits)
    case 0: r->a = (long)value; break;
    case 1: r->b = (unsigned long)value; break;
    case 2: r->c = (size_t)value; break;
    case 3: r->d = (intptr_t)value; break;
END_SETTER

#ifndef _WIN32
struct PlatformBits64 {
    long a : 35;
    unsigned long b : 29;
    size_t c : 50;
    intptr_t d : 14;
};

DESCRIBE(PlatformBits64, sizeof(struct PlatformBits64), _Alignof(struct PlatformBits64))
GETTER(PlatformBits64, struct PlatformBits64)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(PlatformBits64, struct PlatformBits64)
    case 0: r->a = (long)value; break;
    case 1: r->b = (unsigned long)value; break;
    case 2: r->c = (size_t)value; break;
    case 3: r->d = (intptr_t)value; break;
END_SETTER

#endif

#pragma pack(push, 1)
struct PackedBits {
    uint8_t before;
    unsigned a : 13;
    unsigned b : 25;
    uint64_t c : 61;
    uint8_t after;
};
#pragma pack(pop)

DESCRIBE(PackedBits, sizeof(struct PackedBits), _Alignof(struct PackedBits), PLACE(struct PackedBits, before), PLACE(struct PackedBits, after))
GETTER(PackedBits, struct PackedBits)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->a;
    case 2: return (int64_t)r->b;
    case 3: return (int64_t)r->c;
    case 4: return (int64_t)r->after;
END_GETTER
SETTER(PackedBits, struct PackedBits)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->a = (unsigned)value; break;
    case 2: r->b = (unsigned)value; break;
    case 3: r->c = (uint64_t)value; break;
    case 4: r->after = (uint8_t)value; break;
END_SETTER

#pragma pack(push, 2)
struct PackedTwo {
    uint8_t before;
    unsigned a : 30;
    unsigned b : 30;
    int64_t c : 63;
};
#pragma pack(pop)

DESCRIBE(PackedTwo, sizeof(struct PackedTwo), _Alignof(struct PackedTwo), PLACE(struct PackedTwo, before))
GETTER(PackedTwo, struct PackedTwo)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->a;
    case 2: return (int64_t)r->b;
    case 3: return (int64_t)r->c;
END_GETTER
SETTER(PackedTwo, struct PackedTwo)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->a = (unsigned)value; break;
    case 2: r->b = (unsigned)value; break;
    case 3: r->c = (int64_t)value; break;
END_SETTER

#pragma pack(push, 1)
struct NineBytes {
    uint8_t a : 5;
    uint64_t b : 64;
    int8_t c : 3;
};
#pragma pack(pop)

DESCRIBE(NineBytes, sizeof(struct NineBytes), _Alignof(struct NineBytes))
GETTER(NineBytes, struct NineBytes)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(NineBytes, struct NineBytes)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint64_t)value; break;
    case 2: r->c = (int8_t)value; break;
END_SETTER

struct MicrosoftBits {
    uint8_t a : 4;
    int b : 10;
    short c;
} __attribute__((ms_struct));

DESCRIBE(MicrosoftBits, sizeof(struct MicrosoftBits), _Alignof(struct MicrosoftBits), PLACE(struct MicrosoftBits, c))
GETTER(MicrosoftBits, struct MicrosoftBits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(MicrosoftBits, struct MicrosoftBits)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (int)value; break;
    case 2: r->c = (short)value; break;
END_SETTER
