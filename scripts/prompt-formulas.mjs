/**
 * Places of Univer's formula engine that take far more time than their work, done at once, and one where it takes the formula of a
 * rule for that of a cell.
 */
export const formulaMends = [
  {
    folder: 'engine-formula',
    what: 'the rows of a value',
    // For each cell of a result, all values of the column were looked through for the one that stood there before: its square.
    found:
      /for \(const \[\w+, (_cellList)\] of columnMap\) if \(\1\.has\(row\)\) \{\s*\1\.delete\(row\);\s*break;\s*\}/g,
    instead: 'columnMap.listOfRow?.get(row)?.delete(row);',
  },
  {
    folder: 'engine-formula',
    what: 'a row of a value',
    found: /\bcellList\.add\(row\);/g,
    instead: '(columnMap.listOfRow ??= new Map()).set(row, cellList); cellList.add(row);',
  },
  {
    folder: 'engine-formula',
    what: 'where a formula stands',
    // A rule of colour or for what may be entered stands in no cell, which is -1. With its offset added, all of its cells but the
    // first were cells near A1: what read those was calculated before what it read itself, as if all went round in a circle.
    found: /(get row\(\) \{\s*if \(this\.refTree == null)(\) return -1;)/g,
    instead: '$1 || this.refTree.row === -1$2',
  },
  {
    folder: 'engine-formula',
    what: 'the formulas beside new values',
    // Of the formulas of all sheets, for which each of their cells was looked at, it used those of the sheet that is written.
    found: /(const deleteFormulaIdMap = [^\n]*\n\s*)const formulaData = this\.getFormulaData\(\);/g,
    instead: '$1const formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };',
  },
];
