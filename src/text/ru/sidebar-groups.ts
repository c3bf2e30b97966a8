/** What the sidebar says of the nine groups of ABC×XYZ. */
import type { Group, GroupRule } from '../../core/groups/abcxyz.ts';
import { russian } from './format.ts';

const percent = (share: number) => `${russian.number(share * 100, 0)}\u00a0%`;
const number = (value: number) => russian.number(value, 2);
const MUCH: Readonly<Record<string, string>> = { A: 'много', B: 'средне', C: 'мало' };
const OFTEN: Readonly<Record<string, string>> = { X: 'часто и ровно', Y: 'нерегулярно', Z: 'редко или раз' };

export const sidebarGroups = {
  heading: 'ABC×XYZ',
  on: 'девять групп',
  off: 'не строить',
  option: 'Девять групп: кто покупает много и кто регулярно',
  hint: 'A приносят больше всего выручки, C — меньше всего; X покупают часто и ровно, Z — редко или раз. Строит матрицу и список.',
  cutsHeading: 'Границы и периоды',
  cutsChosen: (rule: GroupRule | null) =>
    rule === null
      ? ''
      : `${percent(rule.abc.a)}; ${percent(rule.abc.b)} × ${number(rule.xyz.x)}; ${number(rule.xyz.y)}`,
  caption: 'Клиенты и доля выручки',
  share: percent,
  cutA: (share: number) => `A: крупнейшие, до ${percent(share)} выручки`,
  cutB: (share: number) => `B: следующие, до ${percent(share)}`,
  cutX: (variation: number) => `X: вариация до ${number(variation)}`,
  cutY: (variation: number) => `Y: вариация до ${number(variation)}`,
  variation: 'Вариация 0 — одна и та же сумма каждый период. Чем больше пропусков и скачков, тем она больше.',
  period: 'Считать регулярность',
  periods: {
    auto: 'автоматически',
    week: 'по неделям',
    month: 'по месяцам',
    quarter: 'по кварталам',
    'half-year': 'по полугодиям',
    year: 'по годам',
  },
  classic: 'Правило из учебников, для товаров',
  classicHint: 'Границы 0,1 и 0,25, периоды по всему журналу для каждого: почти все клиенты попадут в Z.',
  defaults: 'Вернуть стандартные границы',
  kept: 'Эти границы заданы на листе «Настройки»: меняйте их там.',
  listsHeading: 'Списки девяти групп',
  listsNone: 'нет',
  listsNeed: 'Сначала включите ABC×XYZ выше.',
  listName: (group: Group) => `${group}: ${MUCH[group.charAt(0)]}, ${OFTEN[group.charAt(1)]}`,
  listsStep: 'Списки групп для обзвона',
};
