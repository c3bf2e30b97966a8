/** What stands for nothing in cells: nobody, no day, yes and no. */
import { lazily } from '../../core/lazily.ts';
import { listed } from './finders.ts';
import { fold } from './fold.ts';

const standIns = lazily(() => listed(['standIns', 'dittos']));
const noDates = lazily(() => listed(['noDate']));
const marks = lazily(() => listed(['yes', 'no']));

/** E-mail addresses of nobody: `test@shop.com`, `noemail@…`, `guest12@…`. A house may be called *guest*: the word stands alone. */
export const NOBODYS_ADDRESS =
  '^(?:no[-_.]?(?:e?mail|reply|name)|none|null|undefined|unknown|anonymous|dummy|fake|guest|test(?:[.+_-][^@]*)?)[0-9]*@';

const isNobodysAddress = lazily(() => new RegExp(NOBODYS_ADDRESS, 'i'));

/** Whether the text stands for a customer nobody knows: `Guest`, `Розничный покупатель`, `-`, `0`. */
export function isStandIn(text: string): boolean {
  if (text.includes('@')) return isNobodysAddress().test(text);
  if (!standIns().couldBe(text) || (!standIns().couldBegin(text) && !text.startsWith('0'))) return false;
  const folded = fold(text);
  return folded === '' || /^0+$/.test(folded) || standIns().whole(folded).length > 0;
}

/** Whether a text that names nobody says that it is the one above: `"`, `-//-`, `ditto`, `то же`. */
export function isDitto(text: string): boolean {
  const folded = fold(text);
  return folded === '' ? /["'“”„«»″〃]|,,|\/\//.test(text) : standIns().whole(folded).includes('dittos');
}

/** What is written where a date is not known yet: as good as empty. */
export function isNoDate(text: string): boolean {
  if (!noDates().couldBe(text)) return false;
  const folded = fold(text);
  return folded === '' || /^[0 ]+$/.test(folded) || noDates().whole(folded).length > 0;
}

const SIGNS: Readonly<Record<string, boolean>> = {
  '1': true,
  '0': false,
  '✓': true,
  '✔': true,
  '✅': true,
  '+': true,
  '-': false,
  '–': false,
  '—': false,
  '○': true,
  〇: true,
  '×': false,
  '✗': false,
  '✘': false,
  '❌': false,
};

/** Whether a mark is set: `yes`, `true`, `1`, `x`, `✓`; null for what is no mark. */
export function yesOrNo(text: string): boolean | null {
  const sign = Object.entries(SIGNS).find(([written]) => written === text);
  if (sign !== undefined) return sign[1];
  const [meaning] = marks().whole(fold(text));
  return meaning === undefined ? null : meaning === 'yes';
}
