/* Written by eng/records from the table beside it. */
#include "../records.h"

struct Bytes {
    uint8_t a[7];
    uint16_t b[3];
    unsigned char c[5];
};

DESCRIBE(Bytes, sizeof(struct Bytes), _Alignof(struct Bytes), PLACE(struct Bytes, a), PLACE(struct Bytes, b), PLACE(struct Bytes, c))
GETTER(Bytes, struct Bytes)
    case 0: return (int64_t)r->a[0];
    case 1: return (int64_t)r->a[1];
    case 2: return (int64_t)r->a[3];
    case 3: return (int64_t)r->a[6];
    case 4: return (int64_t)r->b[0];
    case 5: return (int64_t)r->b[1];
    case 6: return (int64_t)r->b[2];
    case 7: return (int64_t)r->c[0];
    case 8: return (int64_t)r->c[1];
    case 9: return (int64_t)r->c[2];
    case 10: return (int64_t)r->c[4];
END_GETTER
SETTER(Bytes, struct Bytes)
    case 0: r->a[0] = (uint8_t)value; break;
    case 1: r->a[1] = (uint8_t)value; break;
    case 2: r->a[3] = (uint8_t)value; break;
    case 3: r->a[6] = (uint8_t)value; break;
    case 4: r->b[0] = (uint16_t)value; break;
    case 5: r->b[1] = (uint16_t)value; break;
    case 6: r->b[2] = (uint16_t)value; break;
    case 7: r->c[0] = (unsigned char)value; break;
    case 8: r->c[1] = (unsigned char)value; break;
    case 9: r->c[2] = (unsigned char)value; break;
    case 10: r->c[4] = (unsigned char)value; break;
END_SETTER

struct Numbers {
    int16_t a;
    double d[3];
    float f[5];
    int64_t l[2];
};

DESCRIBE(Numbers, sizeof(struct Numbers), _Alignof(struct Numbers), PLACE(struct Numbers, a), PLACE(struct Numbers, d), PLACE(struct Numbers, f), PLACE(struct Numbers, l))
GETTER(Numbers, struct Numbers)
    case 0: return (int64_t)r->a;
    case 1: return bits_of_double(r->d[0]);
    case 2: return bits_of_double(r->d[1]);
    case 3: return bits_of_double(r->d[2]);
    case 4: return bits_of_float(r->f[0]);
    case 5: return bits_of_float(r->f[1]);
    case 6: return bits_of_float(r->f[2]);
    case 7: return bits_of_float(r->f[4]);
    case 8: return (int64_t)r->l[0];
    case 9: return (int64_t)r->l[1];
END_GETTER
SETTER(Numbers, struct Numbers)
    case 0: r->a = (int16_t)value; break;
    case 1: r->d[0] = double_of_bits(value); break;
    case 2: r->d[1] = double_of_bits(value); break;
    case 3: r->d[2] = double_of_bits(value); break;
    case 4: r->f[0] = float_of_bits(value); break;
    case 5: r->f[1] = float_of_bits(value); break;
    case 6: r->f[2] = float_of_bits(value); break;
    case 7: r->f[4] = float_of_bits(value); break;
    case 8: r->l[0] = (int64_t)value; break;
    case 9: r->l[1] = (int64_t)value; break;
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

DESCRIBE(Points, sizeof(struct Points), _Alignof(struct Points), PLACE(struct Points, before), PLACE(struct Points, points), PLACE(struct Points, after))
GETTER(Points, struct Points)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->points[0].x;
    case 2: return (int64_t)r->points[0].y;
    case 3: return (int64_t)r->points[1].x;
    case 4: return (int64_t)r->points[1].y;
    case 5: return (int64_t)r->points[2].x;
    case 6: return (int64_t)r->points[2].y;
    case 7: return (int64_t)r->after;
END_GETTER
SETTER(Points, struct Points)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->points[0].x = (int)value; break;
    case 2: r->points[0].y = (int)value; break;
    case 3: r->points[1].x = (int)value; break;
    case 4: r->points[1].y = (int)value; break;
    case 5: r->points[2].x = (int)value; break;
    case 6: r->points[2].y = (int)value; break;
    case 7: r->after = (uint8_t)value; break;
END_SETTER

#pragma pack(push, 1)
struct PackedPoint {
    uint8_t a;
    int b;
};
#pragma pack(pop)

struct PackedPoints {
    uint8_t before;
    struct PackedPoint three[3];
    struct PackedPoint five[5];
    int16_t after;
};

DESCRIBE(PackedPoints, sizeof(struct PackedPoints), _Alignof(struct PackedPoints), PLACE(struct PackedPoints, before), PLACE(struct PackedPoints, three), PLACE(struct PackedPoints, five), PLACE(struct PackedPoints, after))
GETTER(PackedPoints, struct PackedPoints)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->three[0].a;
    case 2: return (int64_t)r->three[0].b;
    case 3: return (int64_t)r->three[1].a;
    case 4: return (int64_t)r->three[1].b;
    case 5: return (int64_t)r->three[2].a;
    case 6: return (int64_t)r->three[2].b;
    case 7: return (int64_t)r->five[0].a;
    case 8: return (int64_t)r->five[0].b;
    case 9: return (int64_t)r->five[1].a;
    case 10: return (int64_t)r->five[1].b;
    case 11: return (int64_t)r->five[2].a;
    case 12: return (int64_t)r->five[2].b;
    case 13: return (int64_t)r->five[4].a;
    case 14: return (int64_t)r->five[4].b;
    case 15: return (int64_t)r->after;
END_GETTER
SETTER(PackedPoints, struct PackedPoints)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->three[0].a = (uint8_t)value; break;
    case 2: r->three[0].b = (int)value; break;
    case 3: r->three[1].a = (uint8_t)value; break;
    case 4: r->three[1].b = (int)value; break;
    case 5: r->three[2].a = (uint8_t)value; break;
    case 6: r->three[2].b = (int)value; break;
    case 7: r->five[0].a = (uint8_t)value; break;
    case 8: r->five[0].b = (int)value; break;
    case 9: r->five[1].a = (uint8_t)value; break;
    case 10: r->five[1].b = (int)value; break;
    case 11: r->five[2].a = (uint8_t)value; break;
    case 12: r->five[2].b = (int)value; break;
    case 13: r->five[4].a = (uint8_t)value; break;
    case 14: r->five[4].b = (int)value; break;
    case 15: r->after = (int16_t)value; break;
END_SETTER

typedef int Three[3];

typedef Three Matrix[2];

typedef struct PackedPoint Pair[2];

typedef unsigned char Name[12];

struct Grid {
    uint8_t before;
    Three row;
    Matrix matrix;
    Pair pair;
    Name name;
};

DESCRIBE(Grid, sizeof(struct Grid), _Alignof(struct Grid), PLACE(struct Grid, before), PLACE(struct Grid, row), PLACE(struct Grid, matrix), PLACE(struct Grid, pair), PLACE(struct Grid, name))
GETTER(Grid, struct Grid)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->row[0];
    case 2: return (int64_t)r->row[1];
    case 3: return (int64_t)r->row[2];
    case 4: return (int64_t)r->matrix[0][0];
    case 5: return (int64_t)r->matrix[0][1];
    case 6: return (int64_t)r->matrix[0][2];
    case 7: return (int64_t)r->matrix[1][0];
    case 8: return (int64_t)r->matrix[1][1];
    case 9: return (int64_t)r->matrix[1][2];
    case 10: return (int64_t)r->pair[0].a;
    case 11: return (int64_t)r->pair[0].b;
    case 12: return (int64_t)r->pair[1].a;
    case 13: return (int64_t)r->pair[1].b;
    case 14: return (int64_t)r->name[0];
    case 15: return (int64_t)r->name[1];
    case 16: return (int64_t)r->name[6];
    case 17: return (int64_t)r->name[11];
END_GETTER
SETTER(Grid, struct Grid)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->row[0] = (int)value; break;
    case 2: r->row[1] = (int)value; break;
    case 3: r->row[2] = (int)value; break;
    case 4: r->matrix[0][0] = (int)value; break;
    case 5: r->matrix[0][1] = (int)value; break;
    case 6: r->matrix[0][2] = (int)value; break;
    case 7: r->matrix[1][0] = (int)value; break;
    case 8: r->matrix[1][1] = (int)value; break;
    case 9: r->matrix[1][2] = (int)value; break;
    case 10: r->pair[0].a = (uint8_t)value; break;
    case 11: r->pair[0].b = (int)value; break;
    case 12: r->pair[1].a = (uint8_t)value; break;
    case 13: r->pair[1].b = (int)value; break;
    case 14: r->name[0] = (unsigned char)value; break;
    case 15: r->name[1] = (unsigned char)value; break;
    case 16: r->name[6] = (unsigned char)value; break;
    case 17: r->name[11] = (unsigned char)value; break;
END_SETTER

struct GridByValue {
    int16_t before;
    Three row;
    Name name;
};

DESCRIBE(GridByValue, sizeof(struct GridByValue), _Alignof(struct GridByValue), PLACE(struct GridByValue, before), PLACE(struct GridByValue, row), PLACE(struct GridByValue, name))
GETTER(GridByValue, struct GridByValue)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->row[0];
    case 2: return (int64_t)r->row[1];
    case 3: return (int64_t)r->row[2];
    case 4: return (int64_t)r->name[0];
    case 5: return (int64_t)r->name[1];
    case 6: return (int64_t)r->name[6];
    case 7: return (int64_t)r->name[11];
END_GETTER
SETTER(GridByValue, struct GridByValue)
    case 0: r->before = (int16_t)value; break;
    case 1: r->row[0] = (int)value; break;
    case 2: r->row[1] = (int)value; break;
    case 3: r->row[2] = (int)value; break;
    case 4: r->name[0] = (unsigned char)value; break;
    case 5: r->name[1] = (unsigned char)value; break;
    case 6: r->name[6] = (unsigned char)value; break;
    case 7: r->name[11] = (unsigned char)value; break;
END_SETTER
