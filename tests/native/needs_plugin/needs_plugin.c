/* Needs a symbol that no library it is linked with has: only one that was loaded globally before can provide it. */
#include "../case.h"

extern int plugin_provided(void);

EXPORT int provided_twice(void) { return 2 * plugin_provided(); }
