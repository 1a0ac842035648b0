/* Written by eng/records from the table beside it. */
#include "../records.h"

struct EnumBits {
    enum Colour front : 3;
    enum Colour back : 2;
    unsigned between : 20;
    enum Colour last : 7;
};

DESCRIBE(EnumBits, sizeof(struct EnumBits), _Alignof(struct EnumBits))
GETTER(EnumBits, struct EnumBits)
    case 0: return (int64_t)r->front;
    case 1: return (int64_t)r->back;
    case 2: return (int64_t)r->between;
    case 3: return (int64_t)r->last;
END_GETTER
SETTER(EnumBits, struct EnumBits)
    case 0: r->front = (enum Colour)value; break;
    case 1: r->back = (enum Colour)value; break;
    case 2: r->between = (unsigned)value; break;
    case 3: r->last = (enum Colour)value; break;
END_SETTER

struct TintBits {
    enum Tint warm : 4;
    enum Tint cold : 9;
    int rest : 19;
};

DESCRIBE(TintBits, sizeof(struct TintBits), _Alignof(struct TintBits))
GETTER(TintBits, struct TintBits)
    case 0: return (int64_t)r->warm;
    case 1: return (int64_t)r->cold;
    case 2: return (int64_t)r->rest;
END_GETTER
SETTER(TintBits, struct TintBits)
    case 0: r->warm = (enum Tint)value; break;
    case 1: r->cold = (enum Tint)value; break;
    case 2: r->rest = (int)value; break;
END_SETTER

struct BitsAmongMembers {
    int16_t before;
    unsigned a : 4;
    unsigned b : 20;
    uint8_t between;
    unsigned c : 9;
    double after;
};

DESCRIBE(BitsAmongMembers, sizeof(struct BitsAmongMembers), _Alignof(struct BitsAmongMembers), PLACE(struct BitsAmongMembers, before), PLACE(struct BitsAmongMembers, between), PLACE(struct BitsAmongMembers, after))
GETTER(BitsAmongMembers, struct BitsAmongMembers)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->a;
    case 2: return (int64_t)r->b;
    case 3: return (int64_t)r->between;
    case 4: return (int64_t)r->c;
    case 5: return bits_of_double(r->after);
END_GETTER
SETTER(BitsAmongMembers, struct BitsAmongMembers)
    case 0: r->before = (int16_t)value; break;
    case 1: r->a = (unsigned)value; break;
    case 2: r->b = (unsigned)value; break;
    case 3: r->between = (uint8_t)value; break;
    case 4: r->c = (unsigned)value; break;
    case 5: r->after = double_of_bits(value); break;
END_SETTER

struct ZeroWidth {
    unsigned a : 3;
    unsigned : 0;
    unsigned b : 3;
    uint8_t c;
};

DESCRIBE(ZeroWidth, sizeof(struct ZeroWidth), _Alignof(struct ZeroWidth), PLACE(struct ZeroWidth, c))
GETTER(ZeroWidth, struct ZeroWidth)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(ZeroWidth, struct ZeroWidth)
    case 0: r->a = (unsigned)value; break;
    case 1: r->b = (unsigned)value; break;
    case 2: r->c = (uint8_t)value; break;
END_SETTER

struct UnnamedBits {
    unsigned a : 3;
    unsigned : 7;
    unsigned b : 5;
    unsigned : 2;
    unsigned c : 15;
};

DESCRIBE(UnnamedBits, sizeof(struct UnnamedBits), _Alignof(struct UnnamedBits))
GETTER(UnnamedBits, struct UnnamedBits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
END_GETTER
SETTER(UnnamedBits, struct UnnamedBits)
    case 0: r->a = (unsigned)value; break;
    case 1: r->b = (unsigned)value; break;
    case 2: r->c = (unsigned)value; break;
END_SETTER

union BitUnion {
    unsigned low : 4;
    unsigned wide : 27;
    uint8_t first;
    int whole;
};

DESCRIBE(BitUnion, sizeof(union BitUnion), _Alignof(union BitUnion), PLACE(union BitUnion, first), PLACE(union BitUnion, whole))
GETTER(BitUnion, union BitUnion)
    case 0: return (int64_t)r->low;
    case 1: return (int64_t)r->wide;
    case 2: return (int64_t)r->first;
    case 3: return (int64_t)r->whole;
END_GETTER
SETTER(BitUnion, union BitUnion)
    case 0: r->low = (unsigned)value; break;
    case 1: r->wide = (unsigned)value; break;
    case 2: r->first = (uint8_t)value; break;
    case 3: r->whole = (int)value; break;
END_SETTER

struct FullUnits {
    unsigned a : 32;
    uint16_t b : 16;
    uint8_t c : 8;
    uint64_t d : 64;
};

DESCRIBE(FullUnits, sizeof(struct FullUnits), _Alignof(struct FullUnits))
GETTER(FullUnits, struct FullUnits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(FullUnits, struct FullUnits)
    case 0: r->a = (unsigned)value; break;
    case 1: r->b = (uint16_t)value; break;
    case 2: r->c = (uint8_t)value; break;
    case 3: r->d = (uint64_t)value; break;
END_SETTER
