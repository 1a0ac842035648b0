/* Written by eng/records from the table beside it. */
#include "../records.h"

struct MicrosoftUnits {
    unsigned a : 20;
    unsigned b : 20;
    uint16_t c : 3;
    uint16_t d : 13;
    uint8_t e;
} __attribute__((ms_struct));

DESCRIBE(MicrosoftUnits, sizeof(struct MicrosoftUnits), _Alignof(struct MicrosoftUnits), PLACE(struct MicrosoftUnits, e))
GETTER(MicrosoftUnits, struct MicrosoftUnits)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
    case 4: return (int64_t)r->e;
END_GETTER
SETTER(MicrosoftUnits, struct MicrosoftUnits)
    case 0: r->a = (unsigned)value; break;
    case 1: r->b = (unsigned)value; break;
    case 2: r->c = (uint16_t)value; break;
    case 3: r->d = (uint16_t)value; break;
    case 4: r->e = (uint8_t)value; break;
END_SETTER

#ifndef _WIN32
struct AlignedBits {
    uint8_t before : 3;
    unsigned a : 5 __attribute__((aligned(4)));
    unsigned b : 5 __attribute__((aligned(8)));
    uint8_t after;
};

DESCRIBE(AlignedBits, sizeof(struct AlignedBits), _Alignof(struct AlignedBits), PLACE(struct AlignedBits, after))
GETTER(AlignedBits, struct AlignedBits)
    case 0: return (int64_t)r->before;
    case 1: return (int64_t)r->a;
    case 2: return (int64_t)r->b;
    case 3: return (int64_t)r->after;
END_GETTER
SETTER(AlignedBits, struct AlignedBits)
    case 0: r->before = (uint8_t)value; break;
    case 1: r->a = (unsigned)value; break;
    case 2: r->b = (unsigned)value; break;
    case 3: r->after = (uint8_t)value; break;
END_SETTER

#endif

struct Platform {
    long a;
    unsigned long b;
    uint8_t c;
    long d;
};

DESCRIBE(Platform, sizeof(struct Platform), _Alignof(struct Platform), PLACE(struct Platform, a), PLACE(struct Platform, b), PLACE(struct Platform, c), PLACE(struct Platform, d))
GETTER(Platform, struct Platform)
    case 0: return (int64_t)r->a;
    case 1: return (int64_t)r->b;
    case 2: return (int64_t)r->c;
    case 3: return (int64_t)r->d;
END_GETTER
SETTER(Platform, struct Platform)
    case 0: r->a = (long)value; break;
    case 1: r->b = (unsigned long)value; break;
    case 2: r->c = (uint8_t)value; break;
    case 3: r->d = (long)value; break;
END_SETTER
