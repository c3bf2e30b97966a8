/** All dictionaries: one more language is one more file and one more line. */
import { de } from './de.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

export const DICTIONARIES: readonly Dictionary[] = [en, ru, de, fr, es, pt, it, pl, uk, ja];
