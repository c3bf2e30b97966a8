/** Links within the file. Sheets names a sheet by its id, Excel by the name that it has in the file. */
import { quotedSheetName } from './address.ts';

const LINK = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/;

/** `sheetName`: in the file, by the sheet's id; undefined where it is gone. Any other address stays as it is. */
export function excelAddress(address: string, sheetName: (id: number) => string | undefined): string {
  const [, id, cell = 'A1'] = LINK.exec(address) ?? [];
  const name = id === undefined ? undefined : sheetName(Number(id));
  return name === undefined ? address : `#${quotedSheetName(name)}!${cell}`;
}
