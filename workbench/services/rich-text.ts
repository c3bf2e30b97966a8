/** `RichTextValue` and its builder: text with one link over the whole of it. */
import type { Context } from './context.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export interface RichText {
  readonly text: string;
  readonly link: string | null;
}

export const richTexts = createRegistry<RichText>('RichTextValue');

export function createRichText(context: Context, rich: RichText): RichTextValue {
  const value = serviceObject<RichTextValue>(context, 'RichTextValue', {
    getText: () => rich.text,
    getLinkUrl: () => rich.link,
    copy: () => createRichTextBuilder(context, rich),
  });
  return richTexts.keep(value, rich);
}

export function createRichTextBuilder(context: Context, start: RichText = { text: '', link: null }): Builder {
  let rich = start;
  const builder: Builder = serviceObject<Builder>(context, 'RichTextValueBuilder', {
    setText: (text: string) => {
      rich = { text: String(text), link: null };
      return builder;
    },
    setLinkUrl: (...args: (number | string | null)[]) => {
      const [first, second, third] = args;
      if (args.length === 3 && (first !== 0 || second !== rich.text.length)) {
        throw new Error('A link over a part of a text is not in the workbench');
      }
      const link = args.length === 3 ? third : first;
      rich = { ...rich, link: typeof link === 'string' ? link : null };
      return builder;
    },
    build: () => createRichText(context, rich),
  });
  return builder;
}
