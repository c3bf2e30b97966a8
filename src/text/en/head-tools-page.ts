/** All that the page of tools for the head of sales says: it carries these words alone. */
import { headPage } from './head-page.ts';
import { menu } from './menu.ts';
import { page } from './page.ts';

export const words = { menu, sidebar: page, head: headPage };
