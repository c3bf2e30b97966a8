/** Types of `chromium.mjs`. */
import type { Browser } from 'playwright-core';

export function chromiumPath(): Promise<string | null>;
export function launchChromium(path: string | null): Promise<Browser>;
