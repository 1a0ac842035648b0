/* Written by eng/records from the table beside it. */
#include "../records.h"

struct OneBit {
    unsigned flag : 1;
};

DESCRIBE(OneBit, sizeof(struct OneBit), _Alignof(struct OneBit))
GETTER(OneBit, struct OneBit)
    case 0: return (int64_t)r->flag;
END_GETTER
SETTER(OneBit, struct OneBit)
    case 0: r->flag = (unsigned)value; break;
END_SETTER

struct Flags {
    unsigned mode : 3;
    unsigned level : 5;
    int delta : 12;
    unsigned last : 12;
};

DESCRIBE(Flags, sizeof(struct Flags), _Alignof(struct Flags))
GETTER(Flags, struct Flags)
    case 0: return (int64_t)r->mode;
    case 1: return (int64_t)r->level;
    case 2: return (int64_t)r->delta;
    case 3: return (int64_t)r->last;
END_GETTER
SETTER(Flags, struct Flags)
    case 0: r->mode = (unsigned)value; break;
    case 1: r->level = (unsigned)value; break;
    case 2: r->delta = (int)value; break;
    case 3: r->last = (unsigned)value; break;
END_SETTER

struct SignedBits {
    int one : 1;
    int two : 2;
    int seven : 7;
    int whole : 32;
};

DESCRIBE(SignedBits, sizeof(struct SignedBits), _Alignof(struct SignedBits))
GETTER(SignedBits, struct SignedBits)
    case 0: return (int64_t)r->one;
    case 1: return (int64_t)r->two;
    case 2: return (int64_t)r->seven;
    case 3: return (int64_t)r->whole;
END_GETTER
SETTER(SignedBits, struct SignedBits)
    case 0: r->one = (int)value; break;
    case 1: r->two = (int)value; break;
    case 2: r->seven = (int)value; break;
    case 3: r->whole = (int)value; break;
END_SETTER

struct WideBits {
    uint64_t low : 33;
    uint64_t high : 31;
    int64_t negative : 40;
    int64_t rest : 24;
    uint64_t whole : 64;
};

DESCRIBE(WideBits, sizeof(struct WideBits), _Alignof(struct WideBits))
GETTER(WideBits, struct WideBits)
    case 0: return (int64_t)r->low;
    case 1: return (int64_t)r->high;
    case 2: return (int64_t)r->negative;
    case 3: return (int64_t)r->rest;
    case 4: return (int64_t)r->whole;
END_GETTER
SETTER(WideBits, struct WideBits)
    case 0: r->low = (uint64_t)value; break;
    case 1: r->high = (uint64_t)value; break;
    case 2: r->negative = (int64_t)value; break;
    case 3: r->rest = (int64_t)value; break;
    case 4: r->whole = (uint64_t)value; break;
END_SETTER

struct ByteBits {
    uint8_t a : 1;
    uint8_t b : 7;
    uint8_t c : 8;
    int8_t d : 3;
    int8_t e : 4;
};

DESCRIBE(ByteBits, sizeof(struct ByteBits), _Alignof(struct ByteBits))
GETTER(ByteBits, struct ByteBits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(ByteBits, struct ByteBits)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint8_t)value; break;
    case 2: r->c = (uint8_t)value; break;
    case 3: r->d = (int8_t)value; break;
    case 4: r->e = (int8_t)value; break;
END_SETTER

struct ShortBits {
    uint16_t a : 9;
    uint16_t b : 7;
    int16_t c : 15;
    int16_t d : 2;
    uint16_t whole : 16;
};

DESCRIBE(ShortBits, sizeof(struct ShortBits), _Alignof(struct ShortBits))
GETTER(ShortBits, struct ShortBits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->whole;
END_GETTER
SETTER(ShortBits, struct ShortBits)
    case 0: r->a = (uint16_t)value; break;
    case 1: r->b = (uint16_t)value; break;
    case 2: r->c = (int16_t)value; break;
    case 3: r->d = (int16_t)value; break;
    case 4: r->whole = (uint16_t)value; break;
END_SETTER

struct NamedTypes {
    signed char a : 5;
    unsigned char b : 5;
    short c : 11;
    unsigned short d : 11;
    long long e : 47;
    unsigned long long f : 63;
};

DESCRIBE(NamedTypes, sizeof(struct NamedTypes), _Alignof(struct NamedTypes))
GETTER(NamedTypes, struct NamedTypes)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
    case 5: return (int64_t)r->f;
END_GETTER
SETTER(NamedTypes, struct NamedTypes)
    case 0: r->a = (signed char)value; break;
    case 1: r->b = (unsigned char)value; break;
    case 2: r->c = (short)value; break;
    case 3: r->d = (unsigned short)value; break;
    case 4: r->e = (long long)value; break;
    case 5: r->f = (unsigned long long)value; break;
END_SETTER

struct BoolBits {
    _Bool a : 1;
    _Bool b : 1;
    _Bool c : 1;
    uint8_t rest : 5;
    _Bool d : 1;
};

DESCRIBE(BoolBits, sizeof(struct BoolBits), _Alignof(struct BoolBits))
GETTER(BoolBits, struct BoolBits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->rest;
    case 4: return (int64_t)r->d;
END_GETTER
SETTER(BoolBits, struct BoolBits)
    case 0: r->a = (_Bool)value; break;
    case 1: r->b = (_Bool)value; break;
    case 2: r->c = (_Bool)value; break;
    case 3: r->rest = (uint8_t)value; break;
    case 4: r->d = (_Bool)value; break;
END_SETTER
