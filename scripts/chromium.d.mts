/** Types of `chromium.mjs`. */
import type { Browser } from 'playwright-core';

export function chromiumPath(): Promise<string | null>;
export const SHORT_LIVED: readonly string[];
export function launchChromium(path: string | null, more?: readonly string[]): Promise<Browser>;
