/* Records of many shapes, by value in every position. The generated halves in C# must lay them out as the compiler does here. */
#include "shapes.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

struct OneByte { uint8_t a; };
SHAPE(struct, OneByte, M(struct OneByte, a))

struct TwoBytes { uint8_t a; uint8_t b; };
SHAPE(struct, TwoBytes, M(struct TwoBytes, a), M(struct TwoBytes, b))

struct ThreeBytes { uint8_t a; uint8_t b; uint8_t c; };
SHAPE(struct, ThreeBytes, M(struct ThreeBytes, a), M(struct ThreeBytes, b), M(struct ThreeBytes, c))

struct ShortByte { int16_t a; uint8_t b; };
SHAPE(struct, ShortByte, M(struct ShortByte, a), M(struct ShortByte, b))

struct OneInt { int32_t a; };
SHAPE(struct, OneInt, M(struct OneInt, a))

struct IntByte { int32_t a; uint8_t b; };
SHAPE(struct, IntByte, M(struct IntByte, a), M(struct IntByte, b))

struct OneLong { int64_t a; };
SHAPE(struct, OneLong, M(struct OneLong, a))

struct LongByte { int64_t a; uint8_t b; };
SHAPE(struct, LongByte, M(struct LongByte, a), M(struct LongByte, b))

struct TwoLongs { int64_t a; int64_t b; };
SHAPE(struct, TwoLongs, M(struct TwoLongs, a), M(struct TwoLongs, b))

struct ThreeLongs { int64_t a; int64_t b; int64_t c; };
SHAPE(struct, ThreeLongs, M(struct ThreeLongs, a), M(struct ThreeLongs, b), M(struct ThreeLongs, c))

struct OneFloat { float a; };
SHAPE(struct, OneFloat, M(struct OneFloat, a))

struct TwoFloats { float a; float b; };
SHAPE(struct, TwoFloats, M(struct TwoFloats, a), M(struct TwoFloats, b))

struct ThreeFloats { float a; float b; float c; };
SHAPE(struct, ThreeFloats, M(struct ThreeFloats, a), M(struct ThreeFloats, b), M(struct ThreeFloats, c))

struct FourFloats { float a; float b; float c; float d; };
SHAPE(struct, FourFloats, M(struct FourFloats, a), M(struct FourFloats, b), M(struct FourFloats, c), M(struct FourFloats, d))

struct FiveFloats { float a; float b; float c; float d; float e; };
SHAPE(struct, FiveFloats, M(struct FiveFloats, a), M(struct FiveFloats, b), M(struct FiveFloats, c), M(struct FiveFloats, d), M(struct FiveFloats, e))

struct OneDouble { double a; };
SHAPE(struct, OneDouble, M(struct OneDouble, a))

struct TwoDoubles { double a; double b; };
SHAPE(struct, TwoDoubles, M(struct TwoDoubles, a), M(struct TwoDoubles, b))

struct ThreeDoubles { double a; double b; double c; };
SHAPE(struct, ThreeDoubles, M(struct ThreeDoubles, a), M(struct ThreeDoubles, b), M(struct ThreeDoubles, c))

struct FourDoubles { double a; double b; double c; double d; };
SHAPE(struct, FourDoubles, M(struct FourDoubles, a), M(struct FourDoubles, b), M(struct FourDoubles, c), M(struct FourDoubles, d))

struct FloatDouble { float a; double b; };
SHAPE(struct, FloatDouble, M(struct FloatDouble, a), M(struct FloatDouble, b))

struct IntFloat { int32_t a; float b; };
SHAPE(struct, IntFloat, M(struct IntFloat, a), M(struct IntFloat, b))

struct FloatInt { float a; int32_t b; };
SHAPE(struct, FloatInt, M(struct FloatInt, a), M(struct FloatInt, b))

struct DoubleInt { double a; int32_t b; };
SHAPE(struct, DoubleInt, M(struct DoubleInt, a), M(struct DoubleInt, b))

struct IntDouble { int32_t a; double b; };
SHAPE(struct, IntDouble, M(struct IntDouble, a), M(struct IntDouble, b))

struct ByteDouble { uint8_t a; double b; };
SHAPE(struct, ByteDouble, M(struct ByteDouble, a), M(struct ByteDouble, b))

struct LongFloat { int64_t a; float b; };
SHAPE(struct, LongFloat, M(struct LongFloat, a), M(struct LongFloat, b))

struct FloatsThenInt { float a; float b; int32_t c; };
SHAPE(struct, FloatsThenInt, M(struct FloatsThenInt, a), M(struct FloatsThenInt, b), M(struct FloatsThenInt, c))

struct OneAddress { void *a; };
SHAPE(struct, OneAddress, M(struct OneAddress, a))

struct TextInt { const char *a; int32_t b; };
SHAPE(struct, TextInt, M(struct TextInt, a), M(struct TextInt, b))

struct TypedPointers { int32_t *a; int32_t *b; };
SHAPE(struct, TypedPointers, M(struct TypedPointers, a), M(struct TypedPointers, b))

struct PointerDouble { int32_t *a; double b; };
SHAPE(struct, PointerDouble, M(struct PointerDouble, a), M(struct PointerDouble, b))

struct Sizes { size_t a; ptrdiff_t b; };
SHAPE(struct, Sizes, M(struct Sizes, a), M(struct Sizes, b))

struct PlatformLongs { long a; unsigned long b; };
SHAPE(struct, PlatformLongs, M(struct PlatformLongs, a), M(struct PlatformLongs, b))

struct BoolByte { bool a; uint8_t b; };
SHAPE(struct, BoolByte, M(struct BoolByte, a), M(struct BoolByte, b))

struct TimeInt { time_t a; int32_t b; };
SHAPE(struct, TimeInt, M(struct TimeInt, a), M(struct TimeInt, b))

struct ColourChar { int32_t a; char b; };
SHAPE(struct, ColourChar, M(struct ColourChar, a), M(struct ColourChar, b))

struct FunctionInt { void (*a)(void); int32_t b; };
SHAPE(struct, FunctionInt, M(struct FunctionInt, a), M(struct FunctionInt, b))

#pragma pack(push, 1)
struct PackOneInt { uint8_t a; int32_t b; };
#pragma pack(pop)
SHAPE(struct, PackOneInt, M(struct PackOneInt, a), M(struct PackOneInt, b))

#pragma pack(push, 1)
struct PackOneDouble { uint8_t a; double b; };
#pragma pack(pop)
SHAPE(struct, PackOneDouble, M(struct PackOneDouble, a), M(struct PackOneDouble, b))

#pragma pack(push, 1)
struct PackOneAligned { int32_t a; int32_t b; };
#pragma pack(pop)
SHAPE(struct, PackOneAligned, M(struct PackOneAligned, a), M(struct PackOneAligned, b))

#pragma pack(push, 1)
struct PackOneFloats { float a; uint8_t b; float c; };
#pragma pack(pop)
SHAPE(struct, PackOneFloats, M(struct PackOneFloats, a), M(struct PackOneFloats, b), M(struct PackOneFloats, c))

#pragma pack(push, 2)
struct PackTwo { uint8_t a; int32_t b; uint8_t c; };
#pragma pack(pop)
SHAPE(struct, PackTwo, M(struct PackTwo, a), M(struct PackTwo, b), M(struct PackTwo, c))

#pragma pack(push, 4)
struct PackFour { int32_t a; double b; };
#pragma pack(pop)
SHAPE(struct, PackFour, M(struct PackFour, a), M(struct PackFour, b))

#pragma pack(push, 4)
struct PackFourFloats { float a; double b; };
#pragma pack(pop)
SHAPE(struct, PackFourFloats, M(struct PackFourFloats, a), M(struct PackFourFloats, b))

#pragma pack(push, 1)
struct PackOnePointer { int16_t a; int32_t *b; };
#pragma pack(pop)
SHAPE(struct, PackOnePointer, M(struct PackOnePointer, a), M(struct PackOnePointer, b))

struct Nested { struct TwoBytes a; int32_t b; };
SHAPE(struct, Nested, M(struct Nested, a.a), M(struct Nested, a.b), M(struct Nested, b))

struct NestedFloats { struct TwoFloats a; struct TwoFloats b; };
SHAPE(struct, NestedFloats, M(struct NestedFloats, a.a), M(struct NestedFloats, a.b), M(struct NestedFloats, b.a), M(struct NestedFloats, b.b))

struct NestedDeep { struct Nested a; struct OneFloat b; };
SHAPE(struct, NestedDeep, M(struct NestedDeep, a.a.a), M(struct NestedDeep, a.a.b), M(struct NestedDeep, a.b), M(struct NestedDeep, b.a))

struct NestedPacked { uint8_t a; struct PackOneInt b; };
SHAPE(struct, NestedPacked, M(struct NestedPacked, a), M(struct NestedPacked, b.a), M(struct NestedPacked, b.b))

struct NestedTail { struct IntByte a; uint8_t b; };
SHAPE(struct, NestedTail, M(struct NestedTail, a.a), M(struct NestedTail, a.b), M(struct NestedTail, b))

union IntOrFloat { int32_t a; float b; };
SHAPE(union, IntOrFloat, M(union IntOrFloat, a), M(union IntOrFloat, b))

union DoubleOrLong { double a; int64_t b; };
SHAPE(union, DoubleOrLong, M(union DoubleOrLong, a), M(union DoubleOrLong, b))

union IntOrFiveBytes { int32_t a; uint8_t b[5]; };
SHAPE(union, IntOrFiveBytes, M(union IntOrFiveBytes, a), M(union IntOrFiveBytes, b))

union FloatsOrDouble { struct TwoFloats a; double b; };
SHAPE(union, FloatsOrDouble, M(union FloatsOrDouble, a.a), M(union FloatsOrDouble, a.b), M(union FloatsOrDouble, b))

union FloatsOrBytes { struct ThreeFloats a; uint8_t b[3]; };
SHAPE(union, FloatsOrBytes, M(union FloatsOrBytes, a.a), M(union FloatsOrBytes, a.b), M(union FloatsOrBytes, a.c), M(union FloatsOrBytes, b))

#pragma pack(push, 1)
union PackedUnion { uint8_t a; int32_t b; };
#pragma pack(pop)
SHAPE(union, PackedUnion, M(union PackedUnion, a), M(union PackedUnion, b))

struct UnionInside { union IntOrFloat a; double b; };
SHAPE(struct, UnionInside, M(struct UnionInside, a.a), M(struct UnionInside, a.b), M(struct UnionInside, b))

struct TaggedUnion { int32_t a; union DoubleOrLong b; };
SHAPE(struct, TaggedUnion, M(struct TaggedUnion, a), M(struct TaggedUnion, b.a), M(struct TaggedUnion, b.b))

struct BytesOfThree { uint8_t a[3]; };
SHAPE(struct, BytesOfThree, M(struct BytesOfThree, a))

struct BytesOfSixteen { uint8_t a[16]; };
SHAPE(struct, BytesOfSixteen, M(struct BytesOfSixteen, a))

struct BytesOfSeventeen { uint8_t a[17]; };
SHAPE(struct, BytesOfSeventeen, M(struct BytesOfSeventeen, a))

struct FloatsOfTwo { float a[2]; };
SHAPE(struct, FloatsOfTwo, M(struct FloatsOfTwo, a))

struct FloatsOfFour { float a[4]; };
SHAPE(struct, FloatsOfFour, M(struct FloatsOfFour, a))

struct DoublesOfTwo { double a[2]; };
SHAPE(struct, DoublesOfTwo, M(struct DoublesOfTwo, a))

struct IntsAndByte { int32_t a[3]; uint8_t b; };
SHAPE(struct, IntsAndByte, M(struct IntsAndByte, a), M(struct IntsAndByte, b))

struct ShortsAndFloat { int16_t a[2]; float b; };
SHAPE(struct, ShortsAndFloat, M(struct ShortsAndFloat, a), M(struct ShortsAndFloat, b))

struct WrappedFloats { float a; float b; float c; };
SHAPE(struct, WrappedFloats, M(struct WrappedFloats, a), M(struct WrappedFloats, b), M(struct WrappedFloats, c))

struct WrappedDoubles { double a; double b; };
SHAPE(struct, WrappedDoubles, M(struct WrappedDoubles, a), M(struct WrappedDoubles, b))

struct WrappedInts { int a; int b; int c; };
SHAPE(struct, WrappedInts, M(struct WrappedInts, a), M(struct WrappedInts, b), M(struct WrappedInts, c))

struct NestedSingles { struct OneFloat a; struct OneDouble b; };
SHAPE(struct, NestedSingles, M(struct NestedSingles, a.a), M(struct NestedSingles, b.a))

struct NestedThree { struct OneFloat a; struct OneFloat b; struct OneFloat c; };
SHAPE(struct, NestedThree, M(struct NestedThree, a.a), M(struct NestedThree, b.a), M(struct NestedThree, c.a))

struct Words { ptrdiff_t a; size_t b; };
SHAPE(struct, Words, M(struct Words, a), M(struct Words, b))

struct SmallEnum { uint8_t a; uint8_t b; int16_t c; };
SHAPE(struct, SmallEnum, M(struct SmallEnum, a), M(struct SmallEnum, b), M(struct SmallEnum, c))

struct NestedBytes { struct ThreeBytes a; struct ThreeBytes b; uint8_t c; };
SHAPE(struct, NestedBytes, M(struct NestedBytes, a.a), M(struct NestedBytes, a.b), M(struct NestedBytes, a.c), M(struct NestedBytes, b.a), M(struct NestedBytes, b.b), M(struct NestedBytes, b.c), M(struct NestedBytes, c))

struct NestedBuffer { struct BytesOfThree a; float b; };
SHAPE(struct, NestedBuffer, M(struct NestedBuffer, a.a), M(struct NestedBuffer, b))

struct Large { int64_t a; double b; int32_t c; float d; uint8_t e; int64_t f[5]; };
SHAPE(struct, Large, M(struct Large, a), M(struct Large, b), M(struct Large, c), M(struct Large, d), M(struct Large, e), M(struct Large, f))
