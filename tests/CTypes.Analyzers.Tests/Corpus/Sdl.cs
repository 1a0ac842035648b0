using CTypes;
using static CTypes.ParamFlag;

namespace Corpus.Sdl;

[CHandle(Free = "SDL_DestroyWindow", Library = typeof(Sdl2))]
public sealed partial class Window;

[CHandle(Free = "SDL_DestroyRenderer", Library = typeof(Sdl2), Type = typeof(c_void_p))]
public sealed partial class Renderer;

[CStruct] public partial struct Rect { public int X; public int Y; public int Width; public int Height; }

[CStruct] public partial struct Color { public byte R; public byte G; public byte B; public byte A; }

[Callback(ArgTypes = [typeof(c_uint32), typeof(c_void_p)], RestType = typeof(c_uint32), UserData = 1, OnError = 0)]
public sealed partial class TimerTick;

/// <summary>SDL.h, version 2.</summary>
[CLibrary("SDL2", Names = ["libSDL2-2.0.so.0", "libSDL2.dylib"])]
public static partial class Sdl2
{
    [CFunction("SDL_Init", ArgTypes = [typeof(c_uint32)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Init(uint flags);

    [CFunction("SDL_Quit", ArgTypes = [], RestType = typeof(void))]
    public static partial void Quit();

    [CFunction("SDL_GetError", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string? Error();

    [CFunction("SDL_CreateWindow", ArgTypes = [typeof(c_char_p), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_uint32)], RestType = typeof(Window))]
    public static partial Window? CreateWindow(string title, int x, int y, int width, int height, uint flags);

    [CFunction("SDL_SetWindowTitle", ArgTypes = [typeof(Window), typeof(c_char_p)], RestType = typeof(void))]
    public static partial void SetTitle(Window window, string title);

    [CFunction("SDL_GetWindowSize", ArgTypes = [typeof(Window), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(void)), ParamFlags(In, Out, Out)]
    public static partial (int Width, int Height) Size(Window window);

    [CFunction("SDL_CreateRenderer", ArgTypes = [typeof(Window), typeof(c_int), typeof(c_uint32)], RestType = typeof(Renderer))]
    public static partial Renderer? CreateRenderer(Window window, int index, uint flags);

    [CFunction("SDL_RenderClear", ArgTypes = [typeof(Renderer)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Clear(Renderer renderer);

    [CFunction("SDL_SetRenderDrawColor", ArgTypes = [typeof(Renderer), typeof(c_uint8), typeof(c_uint8), typeof(c_uint8), typeof(c_uint8)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void SetColor(Renderer renderer, byte r, byte g, byte b, byte a);

    [CFunction("SDL_RenderFillRect", ArgTypes = [typeof(Renderer), typeof(POINTER<Rect>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Fill(Renderer renderer, in Rect rect);

    [CFunction("SDL_RenderDrawRects", ArgTypes = [typeof(Renderer), typeof(POINTER<Rect>), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check)), ParamLength(2, nameof(rects))]
    public static partial void Draw(Renderer renderer, ReadOnlySpan<Rect> rects);

    [CFunction("SDL_RenderPresent", ArgTypes = [typeof(Renderer)], RestType = typeof(void))]
    public static partial void Present(Renderer renderer);

    [CFunction("SDL_HasIntersection", ArgTypes = [typeof(POINTER<Rect>), typeof(POINTER<Rect>)], RestType = typeof(c_int))]
    public static partial int Intersect(in Rect left, in Rect right);

    [CFunction("SDL_AddTimer", ArgTypes = [typeof(c_uint32), typeof(TimerTick), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int AddTimer(uint interval, TimerTick tick);

    [CFunction("SDL_RemoveTimer", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int RemoveTimer(int timer);

    [CFunction("SDL_Delay", ArgTypes = [typeof(c_uint32)], RestType = typeof(void))]
    public static partial void Delay(uint milliseconds);

    [CFunction("SDL_GetTicks64", ArgTypes = [], RestType = typeof(c_uint64))]
    public static partial ulong Ticks();

    private static void Check(int result, CFunctionInfo function)
    {
        if (result < 0) throw new CErrorException(function, result, Error());
    }
}
