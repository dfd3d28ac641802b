/** One number that two threads see, without a message between them. */
export type SharedCell = Int32Array<SharedArrayBuffer>

export function aSharedCell(): SharedCell {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}
