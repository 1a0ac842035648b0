/* Records that need care: a flexible array member, no members at all, more alignment than registers have. */
#include "../case.h"
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

struct packet { unsigned kind; uint8_t length; uint16_t words[]; };

EXPORT int size_of_packet(int count)
{
    size_t bytes = offsetof(struct packet, words) + (size_t)count * sizeof(uint16_t);
    return (int)(bytes < sizeof(struct packet) ? sizeof(struct packet) : bytes);
}

EXPORT struct packet *make_packet(int count)
{
    struct packet *packet = calloc(1, (size_t)size_of_packet(count));
    if (!packet) abort();
    packet->kind = 77;
    packet->length = (uint8_t)count;
    for (int i = 0; i < count; i++) packet->words[i] = (uint16_t)(1000 + i);
    return packet;
}

EXPORT int sum_packet(const struct packet *packet)
{
    int sum = 0;
    for (int i = 0; i < packet->length; i++) sum += packet->words[i];
    return sum;
}

EXPORT void free_packet(struct packet *packet) { free(packet); }

struct nothing { };

EXPORT int pass_nothing(int before, struct nothing nothing, int after)
{
    (void)nothing;
    return before * 100 + after;
}

EXPORT struct nothing return_nothing(struct nothing nothing, int *calls)
{
    ++*calls;
    return nothing;
}

/* In `a` goes how far the record lies from where its alignment wants it. */
struct wide { int64_t a; int b; double c; } __attribute__((aligned(16)));

EXPORT struct wide return_wide(int b, double c)
{
    struct wide wide = { 0, b, c };
    wide.a = (intptr_t)&wide % 16;
    return wide;
}
