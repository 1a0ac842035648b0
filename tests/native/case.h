/* What every C case of the tests needs. */
#ifndef CASE_H
#define CASE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#define THREAD_LOCAL __declspec(thread)
#else
#define EXPORT __attribute__((visibility("default")))
#define THREAD_LOCAL _Thread_local
#endif

#endif
