/** Where a click on the sheet's name leads. */
export function sheetUrl(fileUrl: string, sheetId: number): string {
  return `${fileUrl}#gid=${sheetId}`;
}
