/** Cuts a formula into tokens without losing a character: their texts joined are the formula again. */

export type TokenKind =
  | 'space'
  | 'string'
  | 'number'
  | 'reference'
  | 'error'
  | 'function'
  | 'name'
  | 'separator'
  | 'open'
  | 'close'
  | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** For a separator: whether it stands directly inside an array literal's braces. */
  readonly inArray: boolean;
}

// Univer leaves the quotes off where a name holds the wide twins of its own marks (univer-name.ts).
const SHEET = "(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.［］／＼？＊！＠＃\\u2060]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[0-9]+';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[0-9]+';
const BODY = [
  `${CELL}:(?:${CELL}|${COLUMN}|${ROW})`,
  `${COLUMN}:(?:${CELL}|${COLUMN})`,
  `${ROW}:(?:${CELL}|${ROW})`,
  CELL,
].join('|');
const NOT_INSIDE_A_WORD = '(?![\\p{L}\\p{N}_.(!:])';

const REFERENCE = new RegExp(`(?:${SHEET})?(?:${BODY})${NOT_INSIDE_A_WORD}`, 'uy');
const BROKEN_REFERENCE = new RegExp(`(?:${SHEET})?#REF!`, 'uy');
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!|GETTING_DATA)/iy;
const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_NAME = /'(?:[^']|'')*'?!?/y;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*(?=(\s*\()?)/uy;
const SPACE = /\s+/uy;
const OPERATOR = /<>|<=|>=|[^\s]/uy;
const NUMBER_WITH_POINT = /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const NUMBER_WITH_COMMA = /[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function match(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function cut(formula: string, decimalComma: boolean): readonly Token[] {
  const tokens: Token[] = [];
  const nesting: string[] = [];
  let at = 0;
  const numberPattern = decimalComma ? NUMBER_WITH_COMMA : NUMBER_WITH_POINT;

  const next = (): Omit<Token, 'inArray'> => {
    const inArray = nesting.at(-1) === '{';
    const first = formula.charAt(at);
    if (first === ',' || first === ';' || (first === '\\' && inArray)) {
      return { kind: 'separator', text: first };
    }
    const attempts: readonly (readonly [TokenKind, RegExp])[] = [
      ['space', SPACE],
      ['string', STRING],
      ['error', BROKEN_REFERENCE],
      ['error', ERROR],
      ['reference', REFERENCE],
      ['name', QUOTED_NAME],
      ['number', numberPattern],
    ];
    for (const [kind, pattern] of attempts) {
      const found = match(pattern, formula, at);
      if (found) {
        return { kind, text: found[0] };
      }
    }
    const word = match(WORD, formula, at);
    if (word) {
      return { kind: word[1] === undefined ? 'name' : 'function', text: word[0] };
    }
    if (first === '(' || first === '{') {
      return { kind: 'open', text: first };
    }
    if (first === ')' || first === '}') {
      return { kind: 'close', text: first };
    }
    return { kind: 'operator', text: match(OPERATOR, formula, at)?.[0] ?? first };
  };

  while (at < formula.length) {
    const token = next();
    tokens.push({ ...token, inArray: nesting.at(-1) === '{' });
    if (token.kind === 'open') {
      nesting.push(token.text);
    } else if (token.kind === 'close') {
      nesting.pop();
    }
    at += token.text.length;
  }
  return tokens;
}

/** A formula is cut when it is written, when it is looked at, and whenever rows are inserted: it comes again and again. */
const MOST_KEPT = 5000;
const kept = { point: new Map<string, readonly Token[]>(), comma: new Map<string, readonly Token[]>() };

/** `decimalComma`: whether `1,5` is one number, as in `ru_RU`. */
export function tokenize(formula: string, decimalComma: boolean): readonly Token[] {
  const known = decimalComma ? kept.comma : kept.point;
  const before = known.get(formula);
  if (before !== undefined) return before;
  const tokens = cut(formula, decimalComma);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(formula, tokens);
  return tokens;
}

export function joinTokens(tokens: readonly { readonly text: string }[]): string {
  return tokens.map((token) => token.text).join('');
}

/** Whether every bracket and every string that is opened is closed again. */
export function isBalanced(tokens: readonly Token[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'open') {
      open.push(text === '(' ? ')' : '}');
    } else if (kind === 'close' && open.pop() !== text) {
      return false;
    } else if (kind === 'string' && !/^"(?:[^"]|"")*"$/.test(text)) {
      return false;
    }
  }
  return open.length === 0;
}
