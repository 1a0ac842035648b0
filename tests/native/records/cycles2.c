/* Written by eng/records from the table beside it. */
#include "../records.h"

union TypeUnion {
    struct TYPEDESC *lptdesc;
    struct ARRAYDESC *lpadesc;
    unsigned hreftype;
};

struct TYPEDESC {
    union {
        struct TYPEDESC *lptdesc;
        struct ARRAYDESC *lpadesc;
        unsigned hreftype;
    };
    unsigned short vt;
};

DESCRIBE(TYPEDESC, sizeof(struct TYPEDESC), _Alignof(struct TYPEDESC), PLACE(struct TYPEDESC, vt))
GETTER(TYPEDESC, struct TYPEDESC)
    case 0: return (int64_t)(intptr_t)r->lptdesc;
    case 1: return (int64_t)(intptr_t)r->lpadesc;
    case 2: return (int64_t)r->hreftype;
    case 3: return (int64_t)(intptr_t)r->lptdesc;
    case 4: return (int64_t)(intptr_t)r->lpadesc;
    case 5: return (int64_t)r->hreftype;
    case 6: return (int64_t)r->vt;
END_GETTER
SETTER(TYPEDESC, struct TYPEDESC)
    case 0: r->lptdesc = (void *)(intptr_t)value; break;
    case 1: r->lpadesc = (void *)(intptr_t)value; break;
    case 2: r->hreftype = (unsigned)value; break;
    case 3: r->lptdesc = (void *)(intptr_t)value; break;
    case 4: r->lpadesc = (void *)(intptr_t)value; break;
    case 5: r->hreftype = (unsigned)value; break;
    case 6: r->vt = (unsigned short)value; break;
END_SETTER
