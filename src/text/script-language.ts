/** The words of the script that every formula loads: tables and sentences in cells, and the menu. */
import { argumentSentences as enArgumentSentences, unexpected as enUnexpected } from './en/argument-errors.ts';
import { cells as enCells } from './en/cells.ts';
import { groups as enGroups } from './en/groups.ts';
import { menu as enMenu } from './en/menu.ts';
import { payouts as enPayouts } from './en/payouts.ts';
import { segments as enSegments } from './en/segments.ts';
import type { Language } from './language.ts';
import { argumentSentences as ruArgumentSentences, unexpected as ruUnexpected } from './ru/argument-errors.ts';
import { cells as ruCells } from './ru/cells.ts';
import { groups as ruGroups } from './ru/groups.ts';
import { menu as ruMenu } from './ru/menu.ts';
import { payouts as ruPayouts } from './ru/payouts.ts';
import { segments as ruSegments } from './ru/segments.ts';

const en = {
  menu: enMenu,
  cells: enCells,
  segments: enSegments,
  groups: enGroups,
  payouts: enPayouts,
  errors: { sentences: enArgumentSentences, unexpected: enUnexpected },
};
const ru: typeof en = {
  menu: ruMenu,
  cells: ruCells,
  segments: ruSegments,
  groups: ruGroups,
  payouts: ruPayouts,
  errors: { sentences: ruArgumentSentences, unexpected: ruUnexpected },
};

export type ScriptTexts = typeof en;

export const ALL_SCRIPT_TEXTS: readonly ScriptTexts[] = [en, ru];

export function scriptTextsIn(language: Language): ScriptTexts {
  return language === 'ru' ? ru : en;
}
