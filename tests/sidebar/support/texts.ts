/** All words of a language: those that the sidebar carries, and those that the server would answer with. */
import { type Language, textsIn } from '../../../src/text/language.ts';
import { type SidebarTexts, sidebarTextsIn } from '../../../src/text/sidebar-language.ts';

export function allTextsIn(language: Language): ReturnType<typeof textsIn> & SidebarTexts {
  return { ...sidebarTextsIn(language), ...textsIn(language) };
}
