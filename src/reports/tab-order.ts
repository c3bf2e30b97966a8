/** In which order our tabs stand at the end of a file, and what colour each family bears. */
import { GROUPS } from '../core/groups/abcxyz.ts';
import { HEAD_TABS } from '../core/head-tools.ts';
import { PAY_TABS } from '../core/pay/pay-tabs.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { groupKey, listKey, SINGLE_TABS, type TabKey } from './tab-spec.ts';

type Family = 'segments' | 'groups' | 'lists' | 'team' | 'pay' | 'head';

/** Told apart by eyes that see no red or green, too. */
const COLOURS: Readonly<Record<Family, string>> = {
  segments: '#0b6b50',
  groups: '#0072b2',
  lists: '#e69f00',
  team: '#cc79a7',
  pay: '#5f6368',
  head: '#d55e00',
};

const IS_IN: readonly (readonly [Family, (key: string) => boolean])[] = [
  ['groups', (key) => /^(abc-xyz|products)/.test(key)],
  ['lists', (key) => key.startsWith('list:') || key.startsWith('group:')],
  ['pay', (key) => key === 'ledger' || key.startsWith('payout:') || key.startsWith('statement:')],
  ['head', (key) => (HEAD_TABS as readonly string[]).includes(key)],
  ['team', (key) => (PAY_TABS as readonly string[]).includes(key)],
];

export function familyOf(key: TabKey): Family {
  return IS_IN.find(([, isMember]) => isMember(key))?.[0] ?? 'segments';
}

export function colourOf(key: TabKey): string {
  return COLOURS[familyOf(key)];
}

const FIRST_AFTER_LISTS = SINGLE_TABS.indexOf('calls-brought');

const ORDER: readonly string[] = [
  ...SINGLE_TABS.slice(0, FIRST_AFTER_LISTS),
  ...SEGMENTS.map(listKey),
  ...GROUPS.map(groupKey),
  ...SINGLE_TABS.slice(FIRST_AFTER_LISTS),
  'payout',
  'statement',
];

function placeOf(key: TabKey): number {
  const place = ORDER.indexOf(key);
  return place === -1 ? ORDER.indexOf(key.split(':')[0] ?? '') : place;
}

/** Payouts of the latest month first; else by key. */
export function inTabOrder(one: TabKey, other: TabKey): number {
  const places = placeOf(one) - placeOf(other);
  if (places !== 0 || one === other) return places;
  return one < other === one.startsWith('payout:') ? 1 : -1;
}
