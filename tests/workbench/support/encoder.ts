/** Text in the code pages of one byte a letter, which Node only reads. */

/** What a byte stands for, turned round. */
export function encoderOf(encoding: string): (text: string) => Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) {
    const decoder = new TextDecoder(encoding);
    bytes.set(decoder.decode(Uint8Array.of(byte), { stream: true }) + decoder.decode(), byte);
  }
  return (text) =>
    Uint8Array.from([...text], (letter) => {
      const byte = bytes.get(letter);
      if (byte === undefined) throw new Error(`No byte for ${letter} in ${encoding}.`);
      return byte;
    });
}
