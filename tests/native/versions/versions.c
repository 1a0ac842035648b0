/* An array that has grown since the first version of its library. Programs that were linked then see the first two elements. */
#include "../case.h"

EXPORT int grown_now[4] = { 1, 2, 3, 4 };

__asm__(
    ".globl grown_then\n"
    ".type grown_then, %object\n"
    ".size grown_then, 8\n"
    ".set grown_then, grown_now\n"
    ".symver grown_then, grown@FIRST\n"
    ".symver grown_now, grown@@SECOND\n");
