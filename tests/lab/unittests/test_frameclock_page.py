"""The page's reader of the frame clock, held against strips drawn here from the format alone."""

import json
import shutil
import subprocess
import unittest
from pathlib import Path

PAGE = Path(__file__).resolve().parents[1] / "browser"
NODE = shutil.which("node")

# Reads JSON {width, rows: [[green…]…]} per line and prints what the reader says; the first line is the checksum's
# published check value.
DRIVER = """
import { checksum, readFrameClock } from '%s';
import { createInterface } from 'node:readline';
console.log(checksum(new TextEncoder().encode('123456789')));
for await (const line of createInterface({ input: process.stdin })) {
  const { width, rows } = JSON.parse(line);
  const pixels = new Uint8ClampedArray(rows.flat().flatMap((green) => [green, green, green, 255]));
  console.log(JSON.stringify(readFrameClock(pixels, width)));
}
"""


def crc(data: bytes) -> int:
    value = 0xFFFF
    for byte in data:
        value ^= byte << 8
        for _ in range(8):
            value = ((value << 1) ^ 0x1021 if value & 0x8000 else value << 1) & 0xFFFF
    return value


def strip(source: int, captured_ms: int, width: int = 640, black: int = 0, white: int = 255) -> list[list[int]]:
    """Rows of green levels."""
    payload = bytes([source]) + captured_ms.to_bytes(6, "big")
    bits = int.from_bytes(payload + crc(payload).to_bytes(2, "big"), "big")

    def is_white(row: int, column: int) -> bool:
        if column < 4:
            return (row + column) % 2 == 0
        return bool(bits >> (71 - (row * 36 + column - 4)) & 1)

    cell = width / 40
    height = -(-2 * width // 40)
    return [
        [white if is_white(min(int((y + 0.5) / cell), 1), int((x + 0.5) / cell)) else black for x in range(width)]
        for y in range(height)
    ]


@unittest.skipUnless(NODE, "node is not installed")
class FrameClockOfThePage(unittest.TestCase):
    def read(self, *pictures: list[list[int]]) -> list[dict | None]:
        lines = [json.dumps({"width": len(rows[0]), "rows": rows}) for rows in pictures]
        done = subprocess.run(
            [NODE, "--input-type=module", "--eval", DRIVER % (PAGE / "frameclock.js").as_uri()],
            input="".join(line + "\n" for line in lines),
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        check_value, *answers = done.stdout.splitlines()
        self.assertEqual(int(check_value), 0x29B1)
        return [json.loads(answer) for answer in answers]

    def test_reads_every_size_and_range(self) -> None:
        captured_ms = 1_769_860_800_123
        expected = {"source": 3, "captured_ms": captured_ms}
        pictures = [strip(3, captured_ms, width) for width in (160, 320, 424, 640, 1280, 1920)]
        pictures.append(strip(3, captured_ms, 640, black=30, white=200))
        self.assertEqual(self.read(*pictures), [expected] * len(pictures))

    def test_reads_the_ends_of_the_fields(self) -> None:
        self.assertEqual(
            self.read(strip(255, 2**48 - 1), strip(0, 0)),
            [{"source": 255, "captured_ms": 2**48 - 1}, {"source": 0, "captured_ms": 0}],
        )

    def test_refuses_what_is_no_strip_or_not_certain(self) -> None:
        one = strip(1, 1_769_860_800_000)
        other = strip(1, 1_769_860_800_033)
        blend = [[(a + b) // 2 for a, b in zip(*rows)] for rows in zip(one, other)]
        wrong_bit = [row[:] for row in one]
        for y in range(16):
            for x in range(16 * 39, 640):
                wrong_bit[y][x] = 255 - wrong_bit[y][x]
        grey = [[128] * 640 for _ in range(32)]
        faint = strip(1, 1_769_860_800_000, black=100, white=130)
        inverse = [[255 - level for level in row] for row in one]
        self.assertEqual(self.read(blend, wrong_bit, grey, faint, inverse), [None] * 5)


if __name__ == "__main__":
    unittest.main()
