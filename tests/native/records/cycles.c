/* Written by eng/records from the table beside it. */
#include "../records.h"

struct cell {
    char *name;
    struct cell *next;
};

DESCRIBE(cell, sizeof(struct cell), _Alignof(struct cell), PLACE(struct cell, name), PLACE(struct cell, next))
GETTER(cell, struct cell)
    case 0: return (int64_t)(intptr_t)r->name;
    case 1: return (int64_t)(intptr_t)r->next;
END_GETTER
SETTER(cell, struct cell)
    case 0: r->name = (void *)(intptr_t)value; break;
    case 1: r->next = (void *)(intptr_t)value; break;
END_SETTER

struct Ping {
    int number;
    struct Pong *pong;
};

DESCRIBE(Ping, sizeof(struct Ping), _Alignof(struct Ping), PLACE(struct Ping, number), PLACE(struct Ping, pong))
GETTER(Ping, struct Ping)
    case 0: return (int64_t)r->number;
    case 1: return (int64_t)(intptr_t)r->pong;
END_GETTER
SETTER(Ping, struct Ping)
    case 0: r->number = (int)value; break;
    case 1: r->pong = (void *)(intptr_t)value; break;
END_SETTER

struct Pong {
    struct Ping *ping;
    double value;
};

DESCRIBE(Pong, sizeof(struct Pong), _Alignof(struct Pong), PLACE(struct Pong, ping), PLACE(struct Pong, value))
GETTER(Pong, struct Pong)
    case 0: return (int64_t)(intptr_t)r->ping;
    case 1: return bits_of_double(r->value);
END_GETTER
SETTER(Pong, struct Pong)
    case 0: r->ping = (void *)(intptr_t)value; break;
    case 1: r->value = double_of_bits(value); break;
END_SETTER

struct Child {
    struct Parent *parent;
    uint8_t age;
};

DESCRIBE(Child, sizeof(struct Child), _Alignof(struct Child), PLACE(struct Child, parent), PLACE(struct Child, age))
GETTER(Child, struct Child)
    case 0: return (int64_t)(intptr_t)r->parent;
    case 1: return (int64_t)r->age;
END_GETTER
SETTER(Child, struct Child)
    case 0: r->parent = (void *)(intptr_t)value; break;
    case 1: r->age = (uint8_t)value; break;
END_SETTER

struct Parent {
    struct Child first;
    struct Child second;
    struct Child *eldest;
};

DESCRIBE(Parent, sizeof(struct Parent), _Alignof(struct Parent), PLACE(struct Parent, first), PLACE(struct Parent, second), PLACE(struct Parent, eldest))
GETTER(Parent, struct Parent)
    case 0: return (int64_t)(intptr_t)r->first.parent;
    case 1: return (int64_t)r->first.age;
    case 2: return (int64_t)(intptr_t)r->second.parent;
    case 3: return (int64_t)r->second.age;
    case 4: return (int64_t)(intptr_t)r->eldest;
END_GETTER
SETTER(Parent, struct Parent)
    case 0: r->first.parent = (void *)(intptr_t)value; break;
    case 1: r->first.age = (uint8_t)value; break;
    case 2: r->second.parent = (void *)(intptr_t)value; break;
    case 3: r->second.age = (uint8_t)value; break;
    case 4: r->eldest = (void *)(intptr_t)value; break;
END_SETTER

typedef struct Tree * Branches[4];

struct Tree {
    int key;
    Branches branches;
};

DESCRIBE(Tree, sizeof(struct Tree), _Alignof(struct Tree), PLACE(struct Tree, key), PLACE(struct Tree, branches))
GETTER(Tree, struct Tree)
    case 0: return (int64_t)r->key;
    case 1: return (int64_t)(intptr_t)r->branches[0];
    case 2: return (int64_t)(intptr_t)r->branches[1];
    case 3: return (int64_t)(intptr_t)r->branches[2];
    case 4: return (int64_t)(intptr_t)r->branches[3];
END_GETTER
SETTER(Tree, struct Tree)
    case 0: r->key = (int)value; break;
    case 1: r->branches[0] = (void *)(intptr_t)value; break;
    case 2: r->branches[1] = (void *)(intptr_t)value; break;
    case 3: r->branches[2] = (void *)(intptr_t)value; break;
    case 4: r->branches[3] = (void *)(intptr_t)value; break;
END_SETTER

struct Ring {
    struct Ring *links[3];
    uint8_t colour;
};

DESCRIBE(Ring, sizeof(struct Ring), _Alignof(struct Ring), PLACE(struct Ring, links), PLACE(struct Ring, colour))
GETTER(Ring, struct Ring)
    case 0: return (int64_t)(intptr_t)r->links[0];
    case 1: return (int64_t)(intptr_t)r->links[1];
    case 2: return (int64_t)(intptr_t)r->links[2];
    case 3: return (int64_t)r->colour;
END_GETTER
SETTER(Ring, struct Ring)
    case 0: r->links[0] = (void *)(intptr_t)value; break;
    case 1: r->links[1] = (void *)(intptr_t)value; break;
    case 2: r->links[2] = (void *)(intptr_t)value; break;
    case 3: r->colour = (uint8_t)value; break;
END_SETTER

struct ARRAYDESC {
    uint16_t dimensions;
};

DESCRIBE(ARRAYDESC, sizeof(struct ARRAYDESC), _Alignof(struct ARRAYDESC), PLACE(struct ARRAYDESC, dimensions))
GETTER(ARRAYDESC, struct ARRAYDESC)
    case 0: return (int64_t)r->dimensions;
END_GETTER
SETTER(ARRAYDESC, struct ARRAYDESC)
    case 0: r->dimensions = (uint16_t)value; break;
END_SETTER

union TypeUnion {
    struct TYPEDESC *lptdesc;
    struct ARRAYDESC *lpadesc;
    unsigned hreftype;
};

DESCRIBE(TypeUnion, sizeof(union TypeUnion), _Alignof(union TypeUnion), PLACE(union TypeUnion, lptdesc), PLACE(union TypeUnion, lpadesc), PLACE(union TypeUnion, hreftype))
GETTER(TypeUnion, union TypeUnion)
    case 0: return (int64_t)(intptr_t)r->lptdesc;
    case 1: return (int64_t)(intptr_t)r->lpadesc;
    case 2: return (int64_t)r->hreftype;
END_GETTER
SETTER(TypeUnion, union TypeUnion)
    case 0: r->lptdesc = (void *)(intptr_t)value; break;
    case 1: r->lpadesc = (void *)(intptr_t)value; break;
    case 2: r->hreftype = (unsigned)value; break;
END_SETTER
