/**
 * What the workbench asks of a spreadsheet engine.
 *
 * The wall between Apps Script's services (which know Google's rules) and Univer (which knows cells and formulas).
 * The engine is date-free: a date is a serial number whose number format shows it as one, as in Sheets.
 * Rows and columns are zero-based here; the services translate from Google's one-based ones.
 */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell's stored or calculated content. An error's value is its text, such as `#N/A`. */
export interface Cell {
  readonly kind: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  readonly value: string | number | boolean | null;
}

/** What is written into a cell. A formula is as the user wrote it, with `=`; the engine converts it for itself. */
export type CellInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export type HorizontalAlignment = 'left' | 'center' | 'right' | 'general';
export type VerticalAlignment = 'top' | 'middle' | 'bottom';
export type WrapStrategy = 'wrap' | 'overflow' | 'clip';

/** Everything about a cell's looks but its borders. Colours are `#rrggbb`; null is the default of the sheet. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontFamily: string | null;
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly background: string | null;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrap: WrapStrategy;
}

export type BorderSide = 'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal';
export type BorderStyle = 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';

export interface BorderLine {
  readonly style: BorderStyle;
  readonly color: string;
}

/** The lines of one cell; sides without a line are absent. */
export type CellBorders = Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'right', BorderLine>>>;

/** One conditional-format rule of a sheet; the first in the list wins. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly rule:
    | {
        readonly type: 'scale';
        readonly points: readonly {
          readonly at: 'min' | 'max' | 'number' | 'percent' | 'percentile';
          readonly value?: number;
          readonly color: string;
        }[];
      }
    | { readonly type: 'formula'; readonly formula: string; readonly style: Partial<CellStyle> }
    | {
        readonly type: 'compare';
        readonly operator: string;
        readonly values: readonly (string | number)[];
        readonly style: Partial<CellStyle>;
      };
}

export interface ValidationRule {
  readonly type: 'list' | 'checkbox' | 'number' | 'date' | 'formula';
  readonly values: readonly (string | number)[];
  readonly operator: string | null;
  /** For a list taken from cells: a reference as in a formula. */
  readonly source: string | null;
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** A chart as data: the page draws it, a headless run only keeps it. */
export interface Chart {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface EngineSheet {
  /** Google's gid: an integer that never changes while the sheet lives. */
  readonly id: number;
  readonly name: string;
  readonly index: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;

  rename(name: string): void;
  move(index: number): void;
  setHidden(hidden: boolean): void;
  setTabColor(color: string | null): void;
  setFrozen(rows: number, columns: number): void;
  /** New rows and columns look like the row or column `like`, counted before they came; like none without it. */
  insertRows(at: number, count: number, like?: number): void;
  deleteRows(at: number, count: number): void;
  insertColumns(at: number, count: number, like?: number): void;
  deleteColumns(at: number, count: number): void;

  /** The smallest number of rows and columns that holds all content, spilled cells included; 0 and 0 when empty. */
  used(): { readonly rows: number; readonly columns: number };
  /** The same for everything that stands in cells or lies over them: looks, borders, notes and checks too. */
  extent(): { readonly rows: number; readonly columns: number };
  /** Stored values and results, spilled ones included. */
  read(area: Area): Cell[][];
  /** Text as shown, by number format and locale. */
  display(area: Area): string[][];
  /** Formulas as they were written, with `=`; `""` where there is none (spilled cells included). */
  formulas(area: Area): string[][];
  /** True while a formula in the area has not been calculated since it or its inputs were written. */
  pending(area: Area): boolean;
  /** Writes content only; styles stay. Inputs have the area's shape. */
  write(area: Area, inputs: readonly (readonly CellInput[])[]): void;

  styles(area: Area): CellStyle[][];
  /** One style for the whole area, or one per cell. What a patch does not name stays. */
  setStyle(area: Area, style: Partial<CellStyle>): void;
  setStyles(area: Area, styles: readonly (readonly Partial<CellStyle>[])[]): void;
  clearStyle(area: Area): void;
  setBorder(area: Area, sides: Partial<Record<BorderSide, boolean>>, color: string, style: BorderStyle): void;
  borders(area: Area): CellBorders[][];
  merges(): Area[];
  merge(area: Area): void;
  columnWidth(column: number): number;
  setColumnWidths(column: number, count: number, pixels: number): void;
  isColumnHidden(column: number): boolean;
  hideColumns(column: number, count: number): void;
  showColumns(column: number, count: number): void;
  rowHeight(row: number): number;
  setRowHeights(row: number, count: number, pixels: number): void;

  notes(area: Area): string[][];
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;
  links(area: Area): (string | null)[][];
  /** A cell with text and one link over the whole of it. */
  setLink(row: number, column: number, text: string, url: string): void;

  validations(area: Area): (ValidationRule | null)[][];
  /** The rules that hold for any of the area's cells, with the cells of the sheet that each holds for. */
  validationsOver(area: Area): readonly { readonly areas: readonly Area[]; readonly rule: ValidationRule }[];
  setValidation(area: Area, rule: ValidationRule | null): void;
  conditionalRules(): readonly ConditionalRule[];
  setConditionalRules(rules: readonly ConditionalRule[]): void;
  filter(): Area | null;
  setFilter(area: Area | null): void;
  charts(): readonly Chart[];
  setCharts(charts: readonly Chart[]): void;

  /** Any JSON the services keep with the sheet (developer metadata): saved and copied with it. */
  custom(): Readonly<Record<string, unknown>>;
  setCustom(custom: Readonly<Record<string, unknown>>): void;
}

/** An argument of a custom function, as the formula gave it. */
export type EngineArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly cell: Cell }
  | {
      readonly kind: 'range';
      readonly cells: readonly (readonly Cell[])[];
      /** Number formats, parallel to `cells`: the services need them to tell a date from a number. */
      readonly formats: readonly (readonly string[])[];
    };

/** A custom function gives cells with formats (a table spills), or an error with the sentence that explains it. */
export type EngineResult =
  | { readonly cells: readonly (readonly Cell[])[]; readonly formats: readonly (readonly string[])[] }
  | { readonly error: string; readonly message: string };

/** The cell whose formula calls a custom function. */
export interface FormulaCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export interface NamedArea {
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}

/** Where a row or column stands now; null where it is gone. */
export type LinePlace = (line: number) => number | null;
export type LineListener = (sheetId: number, along: 'rows' | 'columns', place: LinePlace) => void;

export interface Engine {
  /** Google's form: `en_US`, `ru_RU`. Decides separators in formulas, how typed text is read and numbers shown. */
  readonly locale: string;
  readonly timeZone: string;
  setLocale(locale: string): void;
  setTimeZone(timeZone: string): void;

  sheets(): readonly EngineSheet[];
  sheet(id: number): EngineSheet | null;
  readonly active: EngineSheet;
  activate(id: number): void;
  selection(): Area;
  select(area: Area): void;
  insertSheet(name: string, index: number, rows: number, columns: number): EngineSheet;
  duplicateSheet(id: number, name: string): EngineSheet;
  deleteSheet(id: number): void;
  namedAreas(): readonly NamedArea[];
  setNamedArea(named: NamedArea): void;
  custom(): Readonly<Record<string, unknown>>;
  setCustom(custom: Readonly<Record<string, unknown>>): void;

  /** Must be called before any formula that uses the name is parsed. */
  registerFunction(name: string, run: (args: readonly EngineArgument[], caller: FormulaCell) => EngineResult): void;
  /** Resolves when every formula written so far has its result. Never hangs when there is nothing to calculate. */
  settled(): Promise<void>;
  /** The sentence behind an error cell that a custom function threw; null elsewhere. */
  errorMessage(sheetId: number, row: number, column: number): string | null;
  /** Called after cells changed, by hand or by script. Gives back how to stop listening. */
  onChange(listener: (sheetId: number, area: Area) => void): () => void;
  /** Called after rows or columns came, went or moved, by hand or by script. Gives back how to stop listening. */
  onLines(listener: LineListener): () => void;
  dispose(): void;
}
