/* Written by eng/records from the table beside it. */
#include "../records.h"

union Number {
    int i;
    double d;
    uint64_t raw;
};

struct Anonymous {
    uint8_t tag;
    union {
        int i;
        double d;
        uint64_t raw;
    };
};

DESCRIBE(Anonymous, sizeof(struct Anonymous), _Alignof(struct Anonymous), PLACE(struct Anonymous, tag))
GETTER(Anonymous, struct Anonymous)
    case 0: return (int64_t)r->tag;
    case 1: return (int64_t)r->i;
    case 2: return bits_of_double(r->d);
    case 3: return (int64_t)r->raw;
    case 4: return (int64_t)r->i;
    case 5: return bits_of_double(r->d);
    case 6: return (int64_t)r->raw;
END_GETTER
SETTER(Anonymous, struct Anonymous)
    case 0: r->tag = (uint8_t)value; break;
    case 1: r->i = (int)value; break;
    case 2: r->d = double_of_bits(value); break;
    case 3: r->raw = (uint64_t)value; break;
    case 4: r->i = (int)value; break;
    case 5: r->d = double_of_bits(value); break;
    case 6: r->raw = (uint64_t)value; break;
END_SETTER

struct Flags {
    unsigned mode : 3;
    unsigned level : 5;
    int delta : 12;
    unsigned last : 12;
};

union Words {
    uint16_t half[2];
    uint32_t whole;
    struct Flags flags;
};

struct InnerAnonymous {
    int32_t depth;
    union {
        uint16_t half[2];
        uint32_t whole;
        struct Flags flags;
    };
};

DESCRIBE(InnerAnonymous, sizeof(struct InnerAnonymous), _Alignof(struct InnerAnonymous), PLACE(struct InnerAnonymous, depth))
GETTER(InnerAnonymous, struct InnerAnonymous)
    case 0: return (int64_t)r->depth;
    case 1: return (int64_t)r->half[0];
    case 2: return (int64_t)r->half[1];
    case 3: return (int64_t)r->whole;
    case 4: return (int64_t)r->flags.mode;
    case 5: return (int64_t)r->flags.level;
    case 6: return (int64_t)r->flags.delta;
    case 7: return (int64_t)r->flags.last;
    case 8: return (int64_t)r->half[0];
    case 9: return (int64_t)r->half[1];
    case 10: return (int64_t)r->whole;
    case 11: return (int64_t)r->flags.mode;
    case 12: return (int64_t)r->flags.level;
    case 13: return (int64_t)r->flags.delta;
    case 14: return (int64_t)r->flags.last;
END_GETTER
SETTER(InnerAnonymous, struct InnerAnonymous)
    case 0: r->depth = (int32_t)value; break;
    case 1: r->half[0] = (uint16_t)value; break;
    case 2: r->half[1] = (uint16_t)value; break;
    case 3: r->whole = (uint32_t)value; break;
    case 4: r->flags.mode = (unsigned)value; break;
    case 5: r->flags.level = (unsigned)value; break;
    case 6: r->flags.delta = (int)value; break;
    case 7: r->flags.last = (unsigned)value; break;
    case 8: r->half[0] = (uint16_t)value; break;
    case 9: r->half[1] = (uint16_t)value; break;
    case 10: r->whole = (uint32_t)value; break;
    case 11: r->flags.mode = (unsigned)value; break;
    case 12: r->flags.level = (unsigned)value; break;
    case 13: r->flags.delta = (int)value; break;
    case 14: r->flags.last = (unsigned)value; break;
END_SETTER

struct TwoLevels {
    uint8_t before;
    struct {
        int32_t depth;
        union {
            uint16_t half[2];
            uint32_t whole;
            struct Flags flags;
        };
    };
    union {
        int i;
        double d;
        uint64_t raw;
    };
};

DESCRIBE(TwoLevels, sizeof(struct TwoLevels), _Alignof(struct TwoLevels), PLACE(struct TwoLevels, before))
GETTER(TwoLevels, struct TwoLevels)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->depth;
    case 2: return (int64_t)r->half[0];
    case 3: return (int64_t)r->half[1];
    case 4: return (int64_t)r->whole;
    case 5: return (int64_t)r->flags.mode;
    case 6: return (int64_t)r->flags.level;
    case 7: return (int64_t)r->flags.delta;
    case 8: return (int64_t)r->flags.last;
    case 9: return (int64_t)r->half[0];
    case 10: return (int64_t)r->half[1];
    case 11: return (int64_t)r->whole;
    case 12: return (int64_t)r->flags.mode;
    case 13: return (int64_t)r->flags.level;
    case 14: return (int64_t)r->flags.delta;
    case 15: return (int64_t)r->flags.last;
    case 16: return (int64_t)r->depth;
    case 17: return (int64_t)r->half[0];
    case 18: return (int64_t)r->half[1];
    case 19: return (int64_t)r->whole;
    case 20: return (int64_t)r->flags.mode;
    case 21: return (int64_t)r->flags.level;
    case 22: return (int64_t)r->flags.delta;
    case 23: return (int64_t)r->flags.last;
    case 24: return (int64_t)r->half[0];
    case 25: return (int64_t)r->half[1];
    case 26: return (int64_t)r->whole;
    case 27: return (int64_t)r->flags.mode;
    case 28: return (int64_t)r->flags.level;
    case 29: return (int64_t)r->flags.delta;
    case 30: return (int64_t)r->flags.last;
    case 31: return (int64_t)r->i;
    case 32: return bits_of_double(r->d);
    case 33: return (int64_t)r->raw;
    case 34: return (int64_t)r->i;
    case 35: return bits_of_double(r->d);
    case 36: return (int64_t)r->raw;
END_GETTER
SETTER(TwoLevels, struct TwoLevels)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->depth = (int32_t)value; break;
    case 2: r->half[0] = (uint16_t)value; break;
    case 3: r->half[1] = (uint16_t)value; break;
    case 4: r->whole = (uint32_t)value; break;
    case 5: r->flags.mode = (unsigned)value; break;
    case 6: r->flags.level = (unsigned)value; break;
    case 7: r->flags.delta = (int)value; break;
    case 8: r->flags.last = (unsigned)value; break;
    case 9: r->half[0] = (uint16_t)value; break;
    case 10: r->half[1] = (uint16_t)value; break;
    case 11: r->whole = (uint32_t)value; break;
    case 12: r->flags.mode = (unsigned)value; break;
    case 13: r->flags.level = (unsigned)value; break;
    case 14: r->flags.delta = (int)value; break;
    case 15: r->flags.last = (unsigned)value; break;
    case 16: r->depth = (int32_t)value; break;
    case 17: r->half[0] = (uint16_t)value; break;
    case 18: r->half[1] = (uint16_t)value; break;
    case 19: r->whole = (uint32_t)value; break;
    case 20: r->flags.mode = (unsigned)value; break;
    case 21: r->flags.level = (unsigned)value; break;
    case 22: r->flags.delta = (int)value; break;
    case 23: r->flags.last = (unsigned)value; break;
    case 24: r->half[0] = (uint16_t)value; break;
    case 25: r->half[1] = (uint16_t)value; break;
    case 26: r->whole = (uint32_t)value; break;
    case 27: r->flags.mode = (unsigned)value; break;
    case 28: r->flags.level = (unsigned)value; break;
    case 29: r->flags.delta = (int)value; break;
    case 30: r->flags.last = (unsigned)value; break;
    case 31: r->i = (int)value; break;
    case 32: r->d = double_of_bits(value); break;
    case 33: r->raw = (uint64_t)value; break;
    case 34: r->i = (int)value; break;
    case 35: r->d = double_of_bits(value); break;
    case 36: r->raw = (uint64_t)value; break;
END_SETTER

struct Point {
    int x;
    int y;
};

union AnonymousStruct {
    struct {
        int x;
        int y;
    };
    uint64_t both;
};

DESCRIBE(AnonymousStruct, sizeof(union AnonymousStruct), _Alignof(union AnonymousStruct), PLACE(union AnonymousStruct, both))
GETTER(AnonymousStruct, union AnonymousStruct)
    case 0: return (int64_t)r->x;
    case 1: return (int64_t)r->y;
    case 2: return (int64_t)r->x;
    case 3: return (int64_t)r->y;
    case 4: return (int64_t)r->both;
END_GETTER
SETTER(AnonymousStruct, union AnonymousStruct)
    case 0: r->x = (int)value; break;
    case 1: r->y = (int)value; break;
    case 2: r->x = (int)value; break;
    case 3: r->y = (int)value; break;
    case 4: r->both = (uint64_t)value; break;
END_SETTER
