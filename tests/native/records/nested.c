/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Inner {
    uint8_t kind;
    unsigned bits : 9;
    double value;
};

DESCRIBE(Inner, sizeof(struct Inner), _Alignof(struct Inner), PLACE(struct Inner, kind), PLACE(struct Inner, value))
GETTER(Inner, struct Inner)
    case 0: return (int64_t)r->kind;
    case 1: return (int64_t)r->bits;
    case 2: return bits_of_double(r->value);
END_GETTER
SETTER(Inner, struct Inner)
    case 0: r->kind = (uint8_t)value; break;
    case 1: r->bits = (unsigned)value; break;
    case 2: r->value = double_of_bits(value); break;
END_SETTER

struct Outer {
    uint8_t before;
    struct Inner inner;
    struct Inner copy;
    uint16_t after;
};

DESCRIBE(Outer, sizeof(struct Outer), _Alignof(struct Outer), PLACE(struct Outer, before), PLACE(struct Outer, inner), PLACE(struct Outer, copy), PLACE(struct Outer, after))
GETTER(Outer, struct Outer)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->inner.kind;
    case 2: return (int64_t)r->inner.bits;
    case 3: return bits_of_double(r->inner.value);
    case 4: return (int64_t)r->copy.kind;
    case 5: return (int64_t)r->copy.bits;
    case 6: return bits_of_double(r->copy.value);
    case 7: return (int64_t)r->after;
END_GETTER
SETTER(Outer, struct Outer)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->inner.kind = (uint8_t)value; break;
    case 2: r->inner.bits = (unsigned)value; break;
    case 3: r->inner.value = double_of_bits(value); break;
    case 4: r->copy.kind = (uint8_t)value; break;
    case 5: r->copy.bits = (unsigned)value; break;
    case 6: r->copy.value = double_of_bits(value); break;
    case 7: r->after = (uint16_t)value; break;
END_SETTER

struct Point {
    int x;
    int y;
};

struct Points {
    uint8_t before;
    struct Point points[3];
    uint8_t after;
};

struct Deep {
    uint8_t before;
    struct Outer outer;
    struct Points points;
};

DESCRIBE(Deep, sizeof(struct Deep), _Alignof(struct Deep), PLACE(struct Deep, before), PLACE(struct Deep, outer), PLACE(struct Deep, points))
GETTER(Deep, struct Deep)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->outer.before;
    case 2: return (int64_t)r->outer.inner.kind;
    case 3: return (int64_t)r->outer.inner.bits;
    case 4: return bits_of_double(r->outer.inner.value);
    case 5: return (int64_t)r->outer.copy.kind;
    case 6: return (int64_t)r->outer.copy.bits;
    case 7: return bits_of_double(r->outer.copy.value);
    case 8: return (int64_t)r->outer.after;
    case 9: return (int64_t)r->points.before;
    case 10: return (int64_t)r->points.points[0].x;
    case 11: return (int64_t)r->points.points[0].y;
    case 12: return (int64_t)r->points.points[1].x;
    case 13: return (int64_t)r->points.points[1].y;
    case 14: return (int64_t)r->points.points[2].x;
    case 15: return (int64_t)r->points.points[2].y;
    case 16: return (int64_t)r->points.after;
END_GETTER
SETTER(Deep, struct Deep)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->outer.before = (uint8_t)value; break;
    case 2: r->outer.inner.kind = (uint8_t)value; break;
    case 3: r->outer.inner.bits = (unsigned)value; break;
    case 4: r->outer.inner.value = double_of_bits(value); break;
    case 5: r->outer.copy.kind = (uint8_t)value; break;
    case 6: r->outer.copy.bits = (unsigned)value; break;
    case 7: r->outer.copy.value = double_of_bits(value); break;
    case 8: r->outer.after = (uint16_t)value; break;
    case 9: r->points.before = (uint8_t)value; break;
    case 10: r->points.points[0].x = (int)value; break;
    case 11: r->points.points[0].y = (int)value; break;
    case 12: r->points.points[1].x = (int)value; break;
    case 13: r->points.points[1].y = (int)value; break;
    case 14: r->points.points[2].x = (int)value; break;
    case 15: r->points.points[2].y = (int)value; break;
    case 16: r->points.after = (uint8_t)value; break;
END_SETTER

union Number {
    int i;
    double d;
    uint64_t raw;
};

DESCRIBE(Number, sizeof(union Number), _Alignof(union Number), PLACE(union Number, i), PLACE(union Number, d), PLACE(union Number, raw))
GETTER(Number, union Number)
    case 0: return (int64_t)r->i;
    case 1: return bits_of_double(r->d);
    case 2: return (int64_t)r->raw;
END_GETTER
SETTER(Number, union Number)
    case 0: r->i = (int)value; break;
    case 1: r->d = double_of_bits(value); break;
    case 2: r->raw = (uint64_t)value; break;
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

DESCRIBE(Words, sizeof(union Words), _Alignof(union Words), PLACE(union Words, half), PLACE(union Words, whole), PLACE(union Words, flags))
GETTER(Words, union Words)
    case 0: return (int64_t)r->half[0];
    case 1: return (int64_t)r->half[1];
    case 2: return (int64_t)r->whole;
    case 3: return (int64_t)r->flags.mode;
    case 4: return (int64_t)r->flags.level;
    case 5: return (int64_t)r->flags.delta;
    case 6: return (int64_t)r->flags.last;
END_GETTER
SETTER(Words, union Words)
    case 0: r->half[0] = (uint16_t)value; break;
    case 1: r->half[1] = (uint16_t)value; break;
    case 2: r->whole = (uint32_t)value; break;
    case 3: r->flags.mode = (unsigned)value; break;
    case 4: r->flags.level = (unsigned)value; break;
    case 5: r->flags.delta = (int)value; break;
    case 6: r->flags.last = (unsigned)value; break;
END_SETTER

struct Tagged {
    uint8_t tag;
    union Number number;
    union Words words;
};

DESCRIBE(Tagged, sizeof(struct Tagged), _Alignof(struct Tagged), PLACE(struct Tagged, tag), PLACE(struct Tagged, number), PLACE(struct Tagged, words))
GETTER(Tagged, struct Tagged)
    case 0: return (int64_t)r->tag;
    case 1: return (int64_t)r->number.i;
    case 2: return bits_of_double(r->number.d);
    case 3: return (int64_t)r->number.raw;
    case 4: return (int64_t)r->words.half[0];
    case 5: return (int64_t)r->words.half[1];
    case 6: return (int64_t)r->words.whole;
    case 7: return (int64_t)r->words.flags.mode;
    case 8: return (int64_t)r->words.flags.level;
    case 9: return (int64_t)r->words.flags.delta;
    case 10: return (int64_t)r->words.flags.last;
END_GETTER
SETTER(Tagged, struct Tagged)
    case 0: r->tag = (uint8_t)value; break;
    case 1: r->number.i = (int)value; break;
    case 2: r->number.d = double_of_bits(value); break;
    case 3: r->number.raw = (uint64_t)value; break;
    case 4: r->words.half[0] = (uint16_t)value; break;
    case 5: r->words.half[1] = (uint16_t)value; break;
    case 6: r->words.whole = (uint32_t)value; break;
    case 7: r->words.flags.mode = (unsigned)value; break;
    case 8: r->words.flags.level = (unsigned)value; break;
    case 9: r->words.flags.delta = (int)value; break;
    case 10: r->words.flags.last = (unsigned)value; break;
END_SETTER

union Either {
    struct Point point;
    struct Inner inner;
    uint8_t raw[24];
};

DESCRIBE(Either, sizeof(union Either), _Alignof(union Either), PLACE(union Either, point), PLACE(union Either, inner), PLACE(union Either, raw))
GETTER(Either, union Either)
    case 0: return (int64_t)r->point.x;
    case 1: return (int64_t)r->point.y;
    case 2: return (int64_t)r->inner.kind;
    case 3: return (int64_t)r->inner.bits;
    case 4: return bits_of_double(r->inner.value);
    case 5: return (int64_t)r->raw[0];
    case 6: return (int64_t)r->raw[1];
    case 7: return (int64_t)r->raw[12];
    case 8: return (int64_t)r->raw[23];
END_GETTER
SETTER(Either, union Either)
    case 0: r->point.x = (int)value; break;
    case 1: r->point.y = (int)value; break;
    case 2: r->inner.kind = (uint8_t)value; break;
    case 3: r->inner.bits = (unsigned)value; break;
    case 4: r->inner.value = double_of_bits(value); break;
    case 5: r->raw[0] = (uint8_t)value; break;
    case 6: r->raw[1] = (uint8_t)value; break;
    case 7: r->raw[12] = (uint8_t)value; break;
    case 8: r->raw[23] = (uint8_t)value; break;
END_SETTER
