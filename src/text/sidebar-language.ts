/** The words of the sidebar alone: a page of 300 pixels should not carry the words of every tab and cell. */

import { segments as enSegments } from './en/segments.ts';
import * as enShared from './en/shared.ts';
import { sidebar as enSidebar } from './en/sidebar.ts';
import { english, russian } from './format.ts';
import type { Language } from './language.ts';
import { segments as ruSegments } from './ru/segments.ts';
import * as ruShared from './ru/shared.ts';
import { sidebar as ruSidebar } from './ru/sidebar.ts';

const en = {
  sidebar: enSidebar,
  segments: enSegments,
  shared: enShared,
  format: { day: english.day, number: english.number },
};
const ru: typeof en = {
  sidebar: ruSidebar,
  segments: ruSegments,
  shared: ruShared,
  format: { day: russian.day, number: russian.number },
};

export type SidebarTexts = typeof en;

export function sidebarTextsIn(language: Language): SidebarTexts {
  return language === 'ru' ? ru : en;
}
