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
  {
    folder: 'engine-formula',
    what: 'texts that are no numbers',
    // Those that are one were remembered; every other text was held against all forms of dates again for each formula.
    found:
      /const parseData = getNumfmtParseValueFilter\(_input\);\n\tif \((parseData && parseData\.z)\) (return [^\n]*)\n/g,
    instead: `const known = (stringIsNumberPattern.others ??= new Set());
	if (known.has(_input)) return { isNumberPattern: false };
	const parseData = getNumfmtParseValueFilter(_input);
	if ($1) $2
	if (known.size >= 1e5) known.clear();
	known.add(_input);
`,
  },
  {
    folder: 'engine-formula',
    what: 'the error of a row that does not meet a condition',
    // One that is made up anew, from a text, for each row and column.
    found:
      /(const result = \[\];\n(?:(?!const result)[\s\S]){0,300}?)if \(row == null\) rowList\[c\] = ErrorValueObject\.create\((\w+\.\w+|"#VALUE!")\);/g,
    instead: '$1if (row == null) rowList[c] = this.noRow ??= ErrorValueObject.create($2);',
  },
  {
    folder: 'engine-formula',
    what: 'the rows that meet several conditions',
    // Rows that fail one condition were held against all that follow, and then against the outcome. And formulas that begin with the
    // same conditions, as those of a table do, found out anew each which cells meet these.
    found:
      /let compareResult = valueObjectCompare\(range, criteriaValueObject\);\s*if \(isNumberSensitive\) compareResult = filterSameValueObjectResult\(compareResult, range, criteriaValueObject\);/g,
    instead: `if (isNumberSensitive) {
				before = conditionAfter(before, range, criteriaValueObject, i < rangeAndCriteriaArrays.length - 1);
				finalCompareResult = before.met ??= cellsThatMeet(range, criteriaValueObject, finalCompareResult);
				continue;
			}
			const compareResult = valueObjectCompare(range, criteriaValueObject);`,
  },
  {
    folder: 'engine-formula',
    what: 'the conditions of a formula',
    found:
      /(let finalCompareResult;\n)(\s*for \(let i = 0; i < rangeAndCriteriaArrays\.length; i\+\+\) \{\s*const \{ range, criteriaArray \})/g,
    instead: '$1\t\tlet before = CONDITIONS;\n$2',
  },
  {
    folder: 'engine-formula',
    what: 'the values beside cells that meet all conditions',
    found: /(\tpickRaw\(takeArray\) \{\n)/g,
    instead:
      '$1\t\tif (takeArray.places) return [Array.from(takeArray.places, (at) => this.get(Math.floor(at / this._columnCount), at % this._columnCount))];\n',
  },
  {
    folder: 'engine-formula',
    what: 'the cells that meet a condition',
    // A table of values as large as the range, for each condition of each formula; only those that are met matter.
    found:
      /function filterSameValueObjectResult\(array, range, criteria\)( \{\s*const \[operator, criteriaObject\][^\n]*\n)\s*return array\.mapValue\(\(valueObject, r, c\) => (\{[\s\S]*?\n\t\})\);\n\}/g,
    instead: `/** The cells of those that met all conditions before, or of all, as places row by row. */
function cellsThatMeet(range, criteria, before) {
	const array = valueObjectCompare(range, criteria);
	const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
	const outcome = sameValueOutcome(range, criteria);
	const values = array.getArrayValue();
	const places = [];
	const look = (place) => {
		const [r, c] = [Math.floor(place / columns), place % columns];
		const row = values?.[r];
		if (row == null) return;
		const stands = row[c] || array._defaultValue;
		const met = stands ? outcome(stands, r, c) : null;
		if (met?.isBoolean() && met.getValue() === true) places.push(place);
	};
	if (before) before.places.forEach(look);
	else for (let place = 0; place < rows * columns; place++) look(place);
	return { places: Int32Array.from(places), iterator: (take) => places.forEach(() => take(BooleanValueObject.create(true))) };
}
/** What formulas begin with, each condition after the one before it; a range keeps the same object until the calculation is over. */
const CONDITIONS = { after: new WeakMap(), cells: 0 };
/** The last condition of a formula is mostly its own, and is not kept. */
function conditionAfter(before, range, criterion, isKept) {
	const kind = [criterion.isString(), criterion.isNumber(), criterion.isBoolean(), criterion.isNull()].indexOf(true);
	if (kind === -1 || criterion.isArray() || !before.after) return {};
	const key = kind + String(criterion.getValue());
	const ofRange = before.after.get(range) ?? new Map();
	const known = ofRange.get(key);
	if (known || !isKept) return known ?? {};
	CONDITIONS.cells += range.getRowCount() * range.getColumnCount();
	if (CONDITIONS.cells > 4e6) Object.assign(CONDITIONS, { after: new WeakMap(), cells: 0 });
	const condition = { after: new WeakMap() };
	before.after.set(range, ofRange.set(key, condition));
	return condition;
}
function filterSameValueObjectResult(array, range, criteria) {
	return array.mapValue(sameValueOutcome(range, criteria));
}
function sameValueOutcome(range, criteria)$1	return (valueObject, r, c) => $2;
}`,
  },
  {
    folder: 'engine-formula',
    what: 'the number that a condition may be',
    found: /const criteriaNumber = criteriaObject\.convertToNumberObjectValue\(\);/g,
    instead: 'const criteriaNumber = (criteriaObject.asNumber ??= criteriaObject.convertToNumberObjectValue());',
  },
  {
    folder: 'engine-formula',
    what: 'the formulas of a sheet',
    // For each cell of all sheets, each time that rows or columns are put in or taken out.
    found: /(cellMatrix\.forValue\(\(r, c, cell\) => \{)(\n\t\tconst formulaString = \(cell === null)/g,
    instead: '$1\n\t\tif (!cell?.f && !cell?.si) return;$2',
  },
  {
    folder: 'sheets-formula',
    what: 'formulas that read a sheet',
    // As rows or columns (3 to 6) go in or out of a sheet, or it gets another name or goes (11, 12), each formula of all sheets was
    // taken apart to see whether it reads that sheet: the others stand on another sheet, or on any, and do not name it.
    found:
      /(const shouldModifySi = \[\];\n)(\s*matrixData\.forValue\(\(row, column, formulaDataItem\) => \{\s*if \(!formulaDataItem\) return true;\s*const \{ f: formulaString, x, y, si \} = formulaDataItem;\n)/g,
    instead: `$1const changed = formulaReferenceMoveParam;
				const isOwn = unitId === changed.unitId && sheetId === changed.sheetId;
				const mustName = type === 11 || type === 12 || (type >= 3 && type <= 6 && !isOwn);
				const names = mustName ? Object.entries(unitSheetNameMap?.[changed.unitId] ?? {}) : [];
				const [changedName = "'"] = names.find(([, id]) => id === changed.sheetId) ?? [];
				// A quote within a name is doubled in a formula.
				const isNamed = (formula) => formula.includes("!") && (changedName.includes("'") || formula.includes(changedName));
$2					if (mustName && typeof formulaString === "string" && !isNamed(formulaString)) return true;
`,
  },
];
