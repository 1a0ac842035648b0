/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Point {
    int x;
    int y;
};

DESCRIBE(Point, sizeof(struct Point), _Alignof(struct Point), PLACE(struct Point, x), PLACE(struct Point, y))
GETTER(Point, struct Point)
    case 0: return (int64_t)r->x;
    case 1: return (int64_t)r->y;
END_GETTER
SETTER(Point, struct Point)
    case 0: r->x = (int)value; break;
    case 1: r->y = (int)value; break;
END_SETTER

struct Mixed {
    int8_t a;
    int64_t b;
    int16_t c;
    float d;
    uint8_t e;
    double f;
};

DESCRIBE(Mixed, sizeof(struct Mixed), _Alignof(struct Mixed), PLACE(struct Mixed, a), PLACE(struct Mixed, b), PLACE(struct Mixed, c), PLACE(struct Mixed, d), PLACE(struct Mixed, e), PLACE(struct Mixed, f))
GETTER(Mixed, struct Mixed)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return bits_of_float(r->d);
    case 4: return (int64_t)r->e;
    case 5: return bits_of_double(r->f);
END_GETTER
SETTER(Mixed, struct Mixed)
    case 0: r->a = (int8_t)value; break;
    case 1: r->b = (int64_t)value; break;
    case 2: r->c = (int16_t)value; break;
    case 3: r->d = float_of_bits(value); break;
    case 4: r->e = (uint8_t)value; break;
    case 5: r->f = double_of_bits(value); break;
END_SETTER

#pragma pack(push, 1)
struct PackedFields {
    uint8_t kind;
    uint32_t length;
    double value;
    int16_t crc;
};
#pragma pack(pop)

DESCRIBE(PackedFields, sizeof(struct PackedFields), _Alignof(struct PackedFields), PLACE(struct PackedFields, kind), PLACE(struct PackedFields, length), PLACE(struct PackedFields, value), PLACE(struct PackedFields, crc))
GETTER(PackedFields, struct PackedFields)
    case 0: return (int64_t)r->kind;
    case 1: return (int64_t)r->length;
    case 2: return bits_of_double(r->value);
    case 3: return (int64_t)r->crc;
END_GETTER
SETTER(PackedFields, struct PackedFields)
    case 0: r->kind = (uint8_t)value; break;
    case 1: r->length = (uint32_t)value; break;
    case 2: r->value = double_of_bits(value); break;
    case 3: r->crc = (int16_t)value; break;
END_SETTER

#pragma pack(push, 4)
struct PackedFour {
    uint8_t a;
    uint64_t b;
    uint16_t c;
    double d;
};
#pragma pack(pop)

DESCRIBE(PackedFour, sizeof(struct PackedFour), _Alignof(struct PackedFour), PLACE(struct PackedFour, a), PLACE(struct PackedFour, b), PLACE(struct PackedFour, c), PLACE(struct PackedFour, d))
GETTER(PackedFour, struct PackedFour)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return bits_of_double(r->d);
END_GETTER
SETTER(PackedFour, struct PackedFour)
    case 0: r->a = (uint8_t)value; break;
    case 1: r->b = (uint64_t)value; break;
    case 2: r->c = (uint16_t)value; break;
    case 3: r->d = double_of_bits(value); break;
END_SETTER

union NumberFields {
    int i;
    double d;
    uint8_t first;
};

DESCRIBE(NumberFields, sizeof(union NumberFields), _Alignof(union NumberFields), PLACE(union NumberFields, i), PLACE(union NumberFields, d), PLACE(union NumberFields, first))
GETTER(NumberFields, union NumberFields)
    case 0: return (int64_t)r->i;
    case 1: return bits_of_double(r->d);
    case 2: return (int64_t)r->first;
END_GETTER
SETTER(NumberFields, union NumberFields)
    case 0: r->i = (int)value; break;
    case 1: r->d = double_of_bits(value); break;
    case 2: r->first = (uint8_t)value; break;
END_SETTER

struct BufferFields {
    uint8_t kind;
    int32_t numbers[5];
    uint8_t tail[3];
};

DESCRIBE(BufferFields, sizeof(struct BufferFields), _Alignof(struct BufferFields), PLACE(struct BufferFields, kind), PLACE(struct BufferFields, numbers), PLACE(struct BufferFields, tail))
GETTER(BufferFields, struct BufferFields)
    case 0: return (int64_t)r->kind;
    case 1: return (int64_t)r->numbers[0];
    case 2: return (int64_t)r->numbers[1];
    case 3: return (int64_t)r->numbers[2];
    case 4: return (int64_t)r->numbers[4];
    case 5: return (int64_t)r->tail[0];
    case 6: return (int64_t)r->tail[1];
    case 7: return (int64_t)r->tail[2];
END_GETTER
SETTER(BufferFields, struct BufferFields)
    case 0: r->kind = (uint8_t)value; break;
    case 1: r->numbers[0] = (int32_t)value; break;
    case 2: r->numbers[1] = (int32_t)value; break;
    case 3: r->numbers[2] = (int32_t)value; break;
    case 4: r->numbers[4] = (int32_t)value; break;
    case 5: r->tail[0] = (uint8_t)value; break;
    case 6: r->tail[1] = (uint8_t)value; break;
    case 7: r->tail[2] = (uint8_t)value; break;
END_SETTER

struct NestedFields {
    uint8_t before;
    struct Point where;
    struct Mixed mixed;
    uint8_t after;
};

DESCRIBE(NestedFields, sizeof(struct NestedFields), _Alignof(struct NestedFields), PLACE(struct NestedFields, before), PLACE(struct NestedFields, where), PLACE(struct NestedFields, mixed), PLACE(struct NestedFields, after))
GETTER(NestedFields, struct NestedFields)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->where.x;
    case 2: return (int64_t)r->where.y;
    case 3: return (int64_t)r->mixed.a;
    case 4: return (int64_t)r->mixed.b;
    case 5: return (int64_t)r->mixed.c;
    case 6: return bits_of_float(r->mixed.d);
    case 7: return (int64_t)r->mixed.e;
    case 8: return bits_of_double(r->mixed.f);
    case 9: return (int64_t)r->after;
END_GETTER
SETTER(NestedFields, struct NestedFields)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->where.x = (int)value; break;
    case 2: r->where.y = (int)value; break;
    case 3: r->mixed.a = (int8_t)value; break;
    case 4: r->mixed.b = (int64_t)value; break;
    case 5: r->mixed.c = (int16_t)value; break;
    case 6: r->mixed.d = float_of_bits(value); break;
    case 7: r->mixed.e = (uint8_t)value; break;
    case 8: r->mixed.f = double_of_bits(value); break;
    case 9: r->after = (uint8_t)value; break;
END_SETTER

struct PointerFields {
    void *any;
    char *name;
    struct PointerFields *self;
    struct Point *where;
};

DESCRIBE(PointerFields, sizeof(struct PointerFields), _Alignof(struct PointerFields), PLACE(struct PointerFields, any), PLACE(struct PointerFields, name), PLACE(struct PointerFields, self), PLACE(struct PointerFields, where))
GETTER(PointerFields, struct PointerFields)
    case 0: return (int64_t)(intptr_t)r->any;
    case 1: return (int64_t)(intptr_t)r->name;
    case 2: return (int64_t)(intptr_t)r->self;
    case 3: return (int64_t)(intptr_t)r->where;
END_GETTER
SETTER(PointerFields, struct PointerFields)
    case 0: r->any = (void *)(intptr_t)value; break;
    case 1: r->name = (void *)(intptr_t)value; break;
    case 2: r->self = (void *)(intptr_t)value; break;
    case 3: r->where = (void *)(intptr_t)value; break;
END_SETTER
