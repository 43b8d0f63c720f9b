/**
 * Opens the zip archive that a workbook is. Anyone may have made the file: what it claims is checked before anything
 * is inflated, and what is inflated is counted against the claim, so memory is bounded by the limits below.
 *
 * Nothing in the file is executed, and no address in it is opened. Encrypted files and files with macros are refused
 * unread: a workbook of ours has neither.
 */
import { Inflate, strFromU8 } from "fflate";
import { failure, success, type Result } from "@/lib/finance/result";

/** Why a file cannot be read as a workbook. */
export type FileProblem = "too-large" | "empty" | "not-a-workbook" | "encrypted" | "macros" | "suspicious" | "damaged";

/** Workbooks of ours take a third of a megabyte; programs that save them again, up to one. */
export const LARGEST_FILE_BYTES = 8 * 1024 * 1024;
const MOST_ENTRIES = 400;
const LARGEST_ENTRY_BYTES = 24 * 1024 * 1024;
const LARGEST_ARCHIVE_BYTES = 64 * 1024 * 1024;
/** Sheets shrink to a twentieth; a hundredth happens in repetitive ones, a thousandth only on purpose. */
const LARGEST_RATIO = 250;
/** Small entries may be as repetitive as they like. */
const RATIO_MATTERS_FROM_BYTES = 256 * 1024;
/** Inflated in such slices, so that an entry that lies is stopped soon. */
const SLICE_BYTES = 2048;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MACRO_PARTS = /(^|\/)(vbaProject\w*\.bin|vbaData\.xml|macrosheets\/|activeX\/)|\.bas$/i;

interface Entry {
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

export interface Archive {
  has(name: string): boolean;
  /** The text of a part. */
  read(name: string): Result<string, FileProblem>;
}

export function openArchive(file: Uint8Array): Result<Archive, FileProblem> {
  if (file.byteLength === 0) return failure("empty");
  if (file.byteLength > LARGEST_FILE_BYTES) return failure("too-large");
  // Encrypted workbooks, and those of the time before 2007, lie in a compound file.
  if (COMPOUND_FILE.every((byte, index) => file[index] === byte)) return failure("encrypted");
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < END_BYTES || view.getUint32(0, true) !== LOCAL_SIGNATURE) return failure("not-a-workbook");
  const entries = readDirectory(view, file);
  if (!entries.ok) return entries;
  const names = [...entries.value.keys()];
  if (names.some((name) => MACRO_PARTS.test(name))) return failure("macros");
  if (!names.includes("[Content_Types].xml") || !names.includes("xl/workbook.xml")) return failure("not-a-workbook");
  const archive: Archive = {
    has: (name) => entries.value.has(name),
    read: (name) => {
      const entry = entries.value.get(name);
      return entry ? readEntry(view, file, entry) : failure("damaged");
    },
  };
  const types = archive.read("[Content_Types].xml");
  if (!types.ok) return types;
  return /macroEnabled|vbaProject/i.test(types.value) ? failure("macros") : success(archive);
}

/** The entries by name. A map, so that no name can reach an object's prototype. */
function readDirectory(view: DataView, file: Uint8Array): Result<Map<string, Entry>, FileProblem> {
  const end = findEnd(view);
  if (end === undefined) return failure("damaged");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return failure("suspicious");
  const entries = new Map<string, Entry>();
  let inAllBytes = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return failure("damaged");
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const packedBytes = view.getUint32(at + 20, true);
    const bytes = view.getUint32(at + 24, true);
    const nameBytes = view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const offset = view.getUint32(at + 42, true);
    if (at + 46 + nameBytes + more > file.byteLength) return failure("damaged");
    const name = strFromU8(file.subarray(at + 46, at + 46 + nameBytes)).replaceAll("\\", "/").replace(/^\//, "");
    if (isEncrypted) return failure("encrypted");
    inAllBytes += bytes;
    const isBomb = bytes > RATIO_MATTERS_FROM_BYTES && bytes > LARGEST_RATIO * Math.max(1, packedBytes);
    if (isBomb || bytes > LARGEST_ENTRY_BYTES || inAllBytes > LARGEST_ARCHIVE_BYTES) return failure("suspicious");
    // Two parts of one name: programs differ in which they take.
    if (entries.has(name)) return failure("suspicious");
    entries.set(name, { method, packedBytes, bytes, offset });
    at += 46 + nameBytes + more;
  }
  return success(entries);
}

/** Where the end record begins; a comment of up to 64 kB may follow it. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function readEntry(view: DataView, file: Uint8Array, { method, packedBytes, bytes, offset }: Entry): Result<string, FileProblem> {
  if (offset + 30 > file.byteLength || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return failure("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > file.byteLength) return failure("damaged");
  const packed = file.subarray(start, start + packedBytes);
  if (method === 0) return bytes === packedBytes ? success(strFromU8(packed)) : failure("damaged");
  return method === 8 ? inflate(packed, bytes) : failure("damaged");
}

/** Inflates exactly as many bytes as were claimed; one more, or one less, is damage. */
function inflate(packed: Uint8Array, bytes: number): Result<string, FileProblem> {
  const out = new Uint8Array(bytes);
  let filled = 0;
  let isTooLong = false;
  const stream = new Inflate((chunk) => {
    isTooLong ||= filled + chunk.byteLength > bytes;
    if (!isTooLong) out.set(chunk, filled);
    filled += chunk.byteLength;
  });
  try {
    for (let at = 0; at < packed.byteLength && !isTooLong; at += SLICE_BYTES) {
      stream.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.byteLength);
    }
  } catch {
    return failure("damaged");
  }
  return filled === bytes && !isTooLong ? success(strFromU8(out)) : failure("damaged");
}
