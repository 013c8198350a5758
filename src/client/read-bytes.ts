/**
 * Reads the body of a response, and gives up one that is too long.
 * @param limit bytes
 * @returns its bytes, or `undefined` where there are more than the limit
 */
export async function readBytes(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (!(size <= limit)) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  // Some platforms have no streams, and a response without a body has none.
  return new Uint8Array(await (reader ? new Blob(chunks) : response).arrayBuffer());
}
