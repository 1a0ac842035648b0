"""The calls of rows 1 to 6 in ctypes. Each line of standard input is the name of a call and how often to make it; the answer is
how many nanoseconds that took."""
import ctypes
import sys
import time

measured = ctypes.CDLL(sys.argv[1])
with_errno = ctypes.CDLL(sys.argv[1], use_errno=True)
libc = ctypes.CDLL(None)

negate = measured.negate
negate.argtypes, negate.restype = [ctypes.c_int], ctypes.c_int
negate_errno = with_errno.negate
negate_errno.argtypes, negate_errno.restype = [ctypes.c_int], ctypes.c_int
strlen = libc.strlen
strlen.argtypes, strlen.restype = [ctypes.c_char_p], ctypes.c_size_t
increase = measured.increase
increase.argtypes, increase.restype = [ctypes.POINTER(ctypes.c_int)], None
twice = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.POINTER(ctypes.c_int))(("twice", measured), ((1,), (2,)))
first = measured.first
first.argtypes, first.restype = [ctypes.POINTER(ctypes.c_int), ctypes.c_int], ctypes.c_int

short, long = "x" * 13, "x" * 200
number = ctypes.c_int(0)
items = (ctypes.c_int * 3)(1, 2, 3)


def loop_negate(n):
    for i in range(n): negate(i)


def loop_errno(n):
    for i in range(n): negate_errno(i)


def loop_short(n):
    for i in range(n): strlen(short.encode())


def loop_long(n):
    for i in range(n): strlen(long.encode())


def loop_ref(n):
    for i in range(n): increase(ctypes.byref(number))


def loop_out(n):
    for i in range(n): twice(i)


def loop_array(n):
    for i in range(n): first(items, 3)


for line in sys.stdin:
    name, times = line.split()
    loop = globals()["loop_" + name]
    start = time.perf_counter_ns()
    loop(int(times))
    print(time.perf_counter_ns() - start, flush=True)
