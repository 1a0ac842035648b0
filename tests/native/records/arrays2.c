/* Written by eng/records from the table beside it. */
#include "../records.h"

typedef int Three[3];

typedef Three Matrix[2];

typedef unsigned char Name[12];

struct GridFields {
    uint8_t before;
    Matrix matrix;
    Three row;
    Name name;
};

DESCRIBE(GridFields, sizeof(struct GridFields), _Alignof(struct GridFields), PLACE(struct GridFields, before), PLACE(struct GridFields, matrix), PLACE(struct GridFields, row), PLACE(struct GridFields, name))
GETTER(GridFields, struct GridFields)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->matrix[0][0];
    case 2: return (int64_t)r->matrix[0][1];
    case 3: return (int64_t)r->matrix[0][2];
    case 4: return (int64_t)r->matrix[1][0];
    case 5: return (int64_t)r->matrix[1][1];
    case 6: return (int64_t)r->matrix[1][2];
    case 7: return (int64_t)r->row[0];
    case 8: return (int64_t)r->row[1];
    case 9: return (int64_t)r->row[2];
    case 10: return (int64_t)r->name[0];
    case 11: return (int64_t)r->name[1];
    case 12: return (int64_t)r->name[6];
    case 13: return (int64_t)r->name[11];
END_GETTER
SETTER(GridFields, struct GridFields)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->matrix[0][0] = (int)value; break;
    case 2: r->matrix[0][1] = (int)value; break;
    case 3: r->matrix[0][2] = (int)value; break;
    case 4: r->matrix[1][0] = (int)value; break;
    case 5: r->matrix[1][1] = (int)value; break;
    case 6: r->matrix[1][2] = (int)value; break;
    case 7: r->row[0] = (int)value; break;
    case 8: r->row[1] = (int)value; break;
    case 9: r->row[2] = (int)value; break;
    case 10: r->name[0] = (unsigned char)value; break;
    case 11: r->name[1] = (unsigned char)value; break;
    case 12: r->name[6] = (unsigned char)value; break;
    case 13: r->name[11] = (unsigned char)value; break;
END_SETTER

struct Enums {
    enum Colour front;
    enum Colour colours[3];
    enum Tint tints[2];
};

DESCRIBE(Enums, sizeof(struct Enums), _Alignof(struct Enums), PLACE(struct Enums, front), PLACE(struct Enums, colours), PLACE(struct Enums, tints))
GETTER(Enums, struct Enums)
    case 0: return (int64_t)r->front;
    case 1: return (int64_t)r->colours[0];
    case 2: return (int64_t)r->colours[1];
    case 3: return (int64_t)r->colours[2];
    case 4: return (int64_t)r->tints[0];
    case 5: return (int64_t)r->tints[1];
END_GETTER
SETTER(Enums, struct Enums)
    case 0: r->front = (enum Colour)value; break;
    case 1: r->colours[0] = (enum Colour)value; break;
    case 2: r->colours[1] = (enum Colour)value; break;
    case 3: r->colours[2] = (enum Colour)value; break;
    case 4: r->tints[0] = (enum Tint)value; break;
    case 5: r->tints[1] = (enum Tint)value; break;
END_SETTER

struct Bools {
    uint8_t before;
    _Bool answers[3];
    _Bool last;
};

DESCRIBE(Bools, sizeof(struct Bools), _Alignof(struct Bools), PLACE(struct Bools, before), PLACE(struct Bools, answers), PLACE(struct Bools, last))
GETTER(Bools, struct Bools)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->answers[0];
    case 2: return (int64_t)r->answers[1];
    case 3: return (int64_t)r->answers[2];
    case 4: return (int64_t)r->last;
END_GETTER
SETTER(Bools, struct Bools)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->answers[0] = (_Bool)value; break;
    case 2: r->answers[1] = (_Bool)value; break;
    case 3: r->answers[2] = (_Bool)value; break;
    case 4: r->last = (_Bool)value; break;
END_SETTER
