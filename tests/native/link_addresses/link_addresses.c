#include "../case.h"

/* Linked for one address, where only one of two such files can be. */
EXPORT int link_variable = 42;

EXPORT int link_function(void) { return link_variable; }

/* A number as a symbol (SHN_ABS), as objcopy -I binary makes one of a file's size. */
__asm__(".globl link_number\n.set link_number, 0x1234");
