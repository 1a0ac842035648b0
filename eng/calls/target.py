"""What C is on the platform that the program is written for."""
import sys

IS_WINDOWS = sys.argv[4:] == ["win-x64"]
LONG = 32 if IS_WINDOWS else 64             # bits
WIDE = 16 if IS_WINDOWS else 32
SYSTEM = "cp1252" if IS_WINDOWS else "utf-8"
# Records by value whose layout is another elsewhere.
TARGETS = "win-x64" if IS_WINDOWS else "linux-x64;linux-arm64"


def units(text):
    """The wchar_t of a text, without the NUL."""
    data = text.encode("utf-16-le" if WIDE == 16 else "utf-32-le")
    return [int.from_bytes(data[i:i + WIDE // 8], "little") for i in range(0, len(data), WIDE // 8)]
