/** All that the page of segments says: it carries these words alone, not those of every tab and cell. */
import { format } from './format.ts';
import { segments } from './segments.ts';
import * as shared from './shared.ts';
import { sidebar } from './sidebar.ts';

export const words = { sidebar, segments, shared, format };
