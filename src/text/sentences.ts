/** The sentences of errors, by their codes: some of them, and all of them. A language that lacks one does not compile. */
import type { ErrorCode, ErrorParams } from '../core/app-error.ts';

export type AllSentences = { readonly [Code in ErrorCode]: (params: ErrorParams[Code]) => string };

export type SomeSentences = Partial<AllSentences>;
