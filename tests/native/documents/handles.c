/* What the examples about handles call, under the names that well-known libraries have for it. */
#include "../case.h"
#include <stdlib.h>

/* A session that its owner's pointer is taken of when it is closed, unless its last user stays. */
struct session { int users; };

EXPORT struct session *session_open(int users)
{
    struct session *session = malloc(sizeof *session);
    session->users = users;
    return session;
}

EXPORT void session_free(struct session *session) { free(session); }

EXPORT int session_close(struct session **session)
{
    if (--(*session)->users > 0) return (*session)->users;
    free(*session);
    *session = NULL;
    return 0;
}

EXPORT int session_end(struct session *session)
{
    int left = session->users - 1;
    free(session);
    return left;
}

/* A frame that is freed through the address of its pointer. */
static int frames;

EXPORT void *av_frame_alloc(void) { frames++; return malloc(16); }
EXPORT void av_frame_free(void **frame) { if (*frame) { free(*frame); frames--; } *frame = NULL; }
EXPORT int av_frames(void) { return frames; }

/* A handle that is freed with its kind. */
EXPORT short SQLAllocHandle(short kind, void *parent, void **handle)
{
    *handle = kind == 3 && parent ? av_frame_alloc() : NULL;
    return *handle ? 0 : -1;
}

EXPORT short SQLFreeHandle(short kind, void *handle)
{
    if (kind != 3) return -1;
    av_frame_free(&handle);
    return 0;
}

/* The function that frees is a variable, as that of libxml2 is. */
static int freed;
static void free_counted(void *memory) { free(memory); freed++; }

EXPORT void (*xmlFree)(void *) = free_counted;
EXPORT char *xmlGetNodePath(const void *node)
{
    char *path = malloc(3);
    path[0] = '/';
    path[1] = (char)('0' + (size_t)node);
    path[2] = 0;
    return path;
}
EXPORT int xmlFreed(void) { return freed; }

/* Events, of which the first that is set ends the waiting. */
struct event { int is_set; };

EXPORT struct event *event_create(int is_set)
{
    struct event *event = malloc(sizeof *event);
    event->is_set = is_set;
    return event;
}

EXPORT void event_close(struct event *event) { free(event); }

EXPORT int wait_for_events(unsigned count, struct event *const *events)
{
    for (unsigned i = 0; i < count; i++)
    {
        if (events[i]->is_set) return (int)i;
    }
    return -1;
}

/* An object with as many owners as it counts. */
struct key { int references; };
static int keys;
EXPORT struct key *key_new(void)
{
    struct key *key = malloc(sizeof *key);
    key->references = 1;
    keys++;
    return key;
}

EXPORT int key_up_ref(struct key *key) { return ++key->references; }
EXPORT int key_references(const struct key *key) { return key->references; }
EXPORT void key_free(struct key *key) { if (--key->references == 0) { free(key); keys--; } }
EXPORT int key_count(void) { return keys; }
