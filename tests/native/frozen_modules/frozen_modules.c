/* A table in the manner of Python's PyImport_FrozenModules: a pointer variable to records, the last of which is all NULL and zero. */
#include "../case.h"
#include <stddef.h>
#include <string.h>

struct frozen { const char *name; const unsigned char *code; int size; };

static const unsigned char hello[] = { 1, 2, 3 }, spam[] = { 4, 5 };
static const struct frozen own_table[] = { { "__hello__", hello, 3 }, { "__phello__", hello, -3 }, { "__phello__.spam", spam, 2 }, { NULL, NULL, 0 } };

EXPORT const struct frozen *frozen_modules = own_table;

/* As an import looks for a module: -1 where the table has none of the name. */
EXPORT int size_of_frozen(const char *name)
{
    for (const struct frozen *module = frozen_modules; module->name; module++)
        if (strcmp(module->name, name) == 0) return module->size < 0 ? -module->size : module->size;
    return -1;
}
