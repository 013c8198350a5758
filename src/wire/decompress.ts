import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Bodies that would take more bytes than this stay packed. */
const MAX_BODY = 32 * 1024 * 1024;

const DECOMPRESS: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * A packed body as it reads.
 * @param encoding value of the `Content-Encoding` header
 * @returns the same bytes where they can't be unpacked, or are not packed any more
 */
export function decompress(bytes: Uint8Array, encoding: string | null): Uint8Array {
  try {
    return (encoding ?? '')
      .toLowerCase()
      .split(',')
      .reduceRight(
        (packed, name) =>
          DECOMPRESS[name.trim()]?.(packed, { maxOutputLength: MAX_BODY }) ?? packed,
        bytes,
      );
  } catch {
    return bytes;
  }
}
