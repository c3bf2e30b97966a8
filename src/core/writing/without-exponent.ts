/** A number in digits alone: `7.9e+21` is no phone number that anybody could dial. */
export function withoutExponent(value: number): string {
  const text = String(value);
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (found === null) return text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = found;
  const digits = first + rest;
  const wholes = Number(exponent) + 1;
  // Numbers that bear an exponent have fewer digits than places, before the point or behind it.
  return wholes > 0 ? sign + digits.padEnd(wholes, '0') : `${sign}0.${'0'.repeat(-wholes)}${digits}`;
}
