/* A library that calls while it is being loaded: the loader's lock is held meanwhile. */
#include "../case.h"
#include <stdlib.h>

#ifndef _WIN32
__attribute__((constructor)) static void call(void)
{
    const char *address = getenv("CONSTRUCTOR_CALLS");
    if (address) ((int (*)(int))strtoull(address, NULL, 10))(1);
}
#endif

EXPORT int constructed(void) { return 1; }
