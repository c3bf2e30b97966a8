/** The order of numbers. */

const BYTES = Float64Array.BYTES_PER_ELEMENT;

/**
 * The bytes of each number, the one that weighs most last, changed so that the largest number has the smallest bytes: a
 * number above zero has the larger ones the larger it is, one below zero the smaller it is.
 */
function descendingBytes(values: ArrayLike<number>): Uint8Array {
  const numbers = new Float64Array(values);
  const bytes = new Uint8Array(numbers.buffer);
  for (let position = 0; position < numbers.length; position++) {
    // Minus zero is zero.
    numbers[position] = (numbers[position] as number) + 0;
    if ((numbers[position] as number) < 0) continue;
    const end = (position + 1) * BYTES - 1;
    for (let at = position * BYTES; at < end; at++) bytes[at] = 0xff - (bytes[at] as number);
    bytes[end] = 0x7f - (bytes[end] as number);
  }
  return bytes;
}

/**
 * The positions of numbers from the largest down, those of equal ones as they came. They are put into heaps byte by byte
 * (radix sort): from 2,000 numbers on six to seven tenths of the time of a sort among which each position finds its place.
 */
export function descendingOrder(values: ArrayLike<number>): Int32Array {
  const bytes = descendingBytes(values);
  let order = new Int32Array(values.length);
  let next = new Int32Array(values.length);
  for (let position = 0; position < order.length; position++) order[position] = position;
  for (let byte = 0; byte < BYTES; byte++) {
    const start = new Int32Array(0x101);
    for (let at = byte; at < bytes.length; at += BYTES) {
      const heap = (bytes[at] as number) + 1;
      start[heap] = (start[heap] as number) + 1;
    }
    for (let heap = 1; heap < start.length; heap++) start[heap] = (start[heap] as number) + (start[heap - 1] as number);
    for (let place = 0; place < order.length; place++) {
      const position = order[place] as number;
      const heap = bytes[position * BYTES + byte] as number;
      next[start[heap] as number] = position;
      start[heap] = (start[heap] as number) + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}
