import { IMAGE_PATH } from '../notes/components.ts';

const MOST = { bytes: 2_000_000, side: 6_000 };

interface Size {
  width: number;
  height: number;
}

const ascii = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end);

// Each reads the size from where its format says it stands: https://www.w3.org/TR/png/#11IHDR,
// ITU T.81 B.2.2, https://developers.google.com/speed/webp/docs/riff_container, ISO/IEC 23008-12 (`ispe`).
function sizeOfPng(bytes: Buffer): Size | undefined {
  if (ascii(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || ascii(bytes, 12, 16) !== 'IHDR')
    return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function sizeOfJpeg(bytes: Buffer): Size | undefined {
  if (bytes.readUInt16BE(0) !== 0xff_d8) return undefined;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const startOfFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startOfFrame)
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function sizeOfWebp(bytes: Buffer): Size | undefined {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 12) !== 'WEBP') return undefined;
  const chunk = ascii(bytes, 12, 16);
  if (chunk === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (chunk === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (chunk !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function sizeOfAvif(bytes: Buffer): Size | undefined {
  if (ascii(bytes, 4, 8) !== 'ftyp' || !/avi[fs]/.test(ascii(bytes, 8, 64))) return undefined;
  const size = { width: 0, height: 0 };
  for (let at = bytes.indexOf('ispe'); at !== -1 && at + 16 <= bytes.length; ) {
    size.width = Math.max(size.width, bytes.readUInt32BE(at + 8));
    size.height = Math.max(size.height, bytes.readUInt32BE(at + 12));
    at = bytes.indexOf('ispe', at + 4);
  }
  return size;
}

const READERS: Record<string, (bytes: Buffer) => Size | undefined> = {
  png: sizeOfPng,
  jpg: sizeOfJpeg,
  jpeg: sizeOfJpeg,
  webp: sizeOfWebp,
  avif: sizeOfAvif,
};

/** Returns what is wrong with the name of a picture below `content/images`, as message and remedy. */
export function wrongPictureName(relative: string): [string, string] | undefined {
  if (!/\.(png|jpe?g|webp|avif)$/.test(relative))
    return ['only pictures belong here', 'use png, jpg, webp or avif'];
  return IMAGE_PATH.test(relative)
    ? undefined
    : [
        'the path of the picture holds more than lower-case letters, digits and hyphens',
        'name it like content/images/eu-2019/dns-latency.png',
      ];
}

/** Returns what is wrong with a picture, as message and remedy: contents that are not what its name says, or too large. */
export function wrongPicture(name: string, bytes: Buffer): [string, string] | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (bytes.length > MOST.bytes)
    return [`the picture has ${bytes.length} bytes`, `keep it below ${MOST.bytes}`];
  // Every reader finds what it looks for within the first bytes, or nothing.
  const size = bytes.length < 32 ? undefined : READERS[ending]?.(bytes);
  if (size === undefined || size.width === 0 || size.height === 0)
    return [`the contents are no ${ending} picture`, 'save it again as png, jpg, webp or avif'];
  return Math.max(size.width, size.height) <= MOST.side
    ? undefined
    : [
        `the picture is ${size.width} by ${size.height} pixels`,
        `make its longer side ${MOST.side} pixels at most`,
      ];
}
