/* Threads and sleep of the platform, as much as the cases need. */
#ifndef THREADS_H
#define THREADS_H

#ifdef _WIN32
#include <windows.h>
typedef HANDLE thread;
typedef DWORD thread_result;
#define THREAD_CALL WINAPI
static inline thread start_thread(LPTHREAD_START_ROUTINE body, void *state) { return CreateThread(NULL, 0, body, state, 0, NULL); }
static inline void join_thread(thread t) { WaitForSingleObject(t, INFINITE); CloseHandle(t); }
static inline void sleep_milliseconds(int milliseconds) { Sleep((DWORD)milliseconds); }
static inline long add_to(volatile long *counter, long change) { return InterlockedExchangeAdd(counter, change) + change; }
typedef CRITICAL_SECTION lock;
static inline void open_lock(lock *l) { InitializeCriticalSection(l); }
static inline void close_lock(lock *l) { DeleteCriticalSection(l); }
static inline void take_lock(lock *l) { EnterCriticalSection(l); }
static inline void give_lock(lock *l) { LeaveCriticalSection(l); }
#else
#include <pthread.h>
#include <time.h>
typedef pthread_t thread;
typedef void *thread_result;
#define THREAD_CALL
static inline thread start_thread(void *(*body)(void *), void *state)
{
    pthread_t t;
    pthread_create(&t, NULL, body, state);
    return t;
}
static inline void join_thread(thread t) { pthread_join(t, NULL); }
static inline void sleep_milliseconds(int milliseconds)
{
    struct timespec time = { milliseconds / 1000, milliseconds % 1000 * 1000000L };
    nanosleep(&time, NULL);
}
static inline long add_to(volatile long *counter, long change) { return __atomic_add_fetch(counter, change, __ATOMIC_SEQ_CST); }
typedef pthread_mutex_t lock;
static inline void open_lock(lock *l) { pthread_mutex_init(l, NULL); }
static inline void close_lock(lock *l) { pthread_mutex_destroy(l); }
static inline void take_lock(lock *l) { pthread_mutex_lock(l); }
static inline void give_lock(lock *l) { pthread_mutex_unlock(l); }
#endif

/* Waits until another thread says so, for a minute at most; with NULL not at all. */
static inline void wait_until(const volatile int *is_over)
{
    for (int i = 0; is_over && !*is_over && i < 60000; i++) sleep_milliseconds(1);
}

#endif
