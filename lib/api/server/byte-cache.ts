/** Keeps the bytes that were asked for last, up to a total size: a map in the order of use. */
export interface ByteCache<Bytes extends Uint8Array> {
  get(key: string): Bytes | undefined;
  set(key: string, bytes: Bytes): void;
}

export function createByteCache<Bytes extends Uint8Array>(limitBytes: number): ByteCache<Bytes> {
  const kept = new Map<string, Bytes>();
  let total = 0;
  const remove = (key: string) => {
    total -= kept.get(key)?.byteLength ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const bytes = kept.get(key);
      if (bytes === undefined) return undefined;
      kept.delete(key);
      kept.set(key, bytes);
      return bytes;
    },
    set(key, bytes) {
      remove(key);
      if (bytes.byteLength > limitBytes) return;
      kept.set(key, bytes);
      total += bytes.byteLength;
      for (const oldest of kept.keys()) {
        if (total <= limitBytes) return;
        remove(oldest);
      }
    },
  };
}
