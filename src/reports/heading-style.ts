/** How the title of a column stands: as its cells do, at the left or at the right. */
import type { CellStyle } from './tab-spec.ts';

export function headingStyle(style: CellStyle): CellStyle {
  return style === 'text' || style === 'longText' || style === 'link' || style === 'month'
    ? 'heading'
    : 'headingNumber';
}
