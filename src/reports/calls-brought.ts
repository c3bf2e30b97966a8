/** The tab *What calls brought*: customers who were called beside customers who, picked at random, were left alone. */
import { verdictOfCalls } from '../core/calls/effect.ts';
import type { CallEffects } from '../core/customers/call-effects.ts';
import type { CallSettings } from '../core/customers/next-settings.ts';
import { CALL_EFFECT_COLUMNS } from '../tables/call-effect-columns.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, line, tableRows, widthsOf } from './rows.ts';
import type { TabSpec } from './tab-spec.ts';

/** Notes of calls that count for nobody. */
export interface UncountedCalls {
  /** What stands in *Called on* and is no date. */
  readonly unreadable: readonly string[];
  /** Beside a name that the log does not know, or that several customers bear. */
  readonly unknown: number;
}

/** Of those who could be called: with fewer, whoever chose whom to call may have chosen better customers. */
const NEARLY_ALL = 0.8;

export function callsBroughtTab(
  effects: CallEffects,
  uncounted: UncountedCalls,
  { share, since, window }: CallSettings,
  asOf: number,
  texts: Texts,
): TabSpec {
  const words = texts.next.calls;
  const { lists } = effects;
  const { names } = texts.segments;
  const picked = lists.filter(({ called, couldBeCalled }) => called.customers < NEARLY_ALL * couldBeCalled);
  const said = [
    words.sayVerdict(verdictOfCalls(lists)),
    words.how(share, since, window),
    ...picked.map(({ segment, called, couldBeCalled }) =>
      words.picked(names[segment], called.customers, couldBeCalled),
    ),
    ...words.leftOut({ ...effects, ...uncounted }),
  ];
  return {
    key: 'calls-brought',
    title: words.title,
    widths: widthsOf(CALL_EFFECT_COLUMNS),
    frozenColumns: 1,
    rows: [
      line(words.heading(asOf), 'title'),
      ...said.map((sentence) => line(sentence)),
      ...(lists.length === 0
        ? []
        : [
            BLANK_ROW,
            ...tableRows(CALL_EFFECT_COLUMNS, lists, texts.tabs.columns, texts, texts.next.notes),
            line(words.intervals),
          ]),
    ],
  };
}
