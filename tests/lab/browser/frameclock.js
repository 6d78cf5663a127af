// Reads the frame clock off a picture. Written from the format alone and on purpose not from the program's reader,
// so that the two can disagree:
//
// Two rows of 40 square cells along the top edge, each width/40 wide, black or white. Columns 0 … 3 alternate,
// beginning with white in row 0 and with black in row 1. Columns 4 … 39 are 36 bits each, most significant first,
// row 0 before row 1, white is 1: source (8), capture time in ms since 1970 UTC (48), CRC-16/CCITT-FALSE of
// those 7 bytes (16).

const columns = 40;
const syncColumns = 4;
const leastContrast = 60; // of 255
const grey = [0.3, 0.7]; // a cell between these, as parts of the contrast, may be either

/** Height in pixels of the strip in a picture `width` pixels wide. */
export function stripHeight(width) {
  return Math.ceil((2 * width) / columns);
}

/** CRC-16/CCITT-FALSE; "123456789" gives 0x29B1. */
export function checksum(bytes) {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; ++bit) {
      crc = (crc << 1) ^ (crc & 0x8000 ? 0x11021 : 0);
    }
  }
  return crc;
}

/** Mean green of the nine points around a cell's middle: 0 … 255. */
function cellLevel(pixels, width, row, column) {
  const cell = width / columns;
  let sum = 0;
  for (const down of [0.35, 0.5, 0.65]) {
    for (const along of [0.35, 0.5, 0.65]) {
      const x = Math.floor((column + along) * cell);
      const y = Math.floor((row + down) * cell);
      sum += pixels[4 * (y * width + x) + 1];
    }
  }
  return sum / 9;
}

/**
 * `pixels`: RGBA rows of `width` pixels, at least stripHeight(width) of them.
 * Returns {source, captured_ms}, or null where there is no strip or it cannot be read for certain.
 */
export function readFrameClock(pixels, width) {
  const level = (row, column) => cellLevel(pixels, width, row, column);
  let white = 0;
  let black = 0;
  for (let column = 0; column < syncColumns; ++column) {
    white += level(column % 2, column) / syncColumns;
    black += level(1 - (column % 2), column) / syncColumns;
  }
  if (white - black < leastContrast) return null;

  const bytes = new Uint8Array(9);
  for (let row = 0, bit = 0; row < 2; ++row) {
    for (let column = 0; column < columns; ++column) {
      const share = (level(row, column) - black) / (white - black);
      if (share > grey[0] && share < grey[1]) return null;
      const isWhite = share > 0.5;
      if (column >= syncColumns) {
        if (isWhite) bytes[bit >> 3] |= 0x80 >> (bit & 7);
        ++bit;
      } else if (isWhite !== ((row + column) % 2 === 0)) {
        return null;
      }
    }
  }
  if (checksum(bytes.subarray(0, 7)) !== ((bytes[7] << 8) | bytes[8])) return null;
  return { source: bytes[0], captured_ms: bytes.subarray(1, 7).reduce((ms, byte) => ms * 256 + byte, 0) };
}
