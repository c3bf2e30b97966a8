/** `HtmlService`: pages from the files beside the code. */
import type { Context } from './context.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';

type HtmlServiceType = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

interface OutputHandle {
  readonly content: string;
  readonly title: () => string;
}

export const htmlOutputs = createRegistry<OutputHandle>('HtmlOutput');

export function createHtmlService(context: Context): HtmlServiceType {
  return serviceObject<HtmlServiceType>(context, 'HtmlService', {
    createHtmlOutputFromFile: (name: string) => createOutput(context, fileNamed(context, name)),
  });
}

function fileNamed(context: Context, name: string): string {
  const { files } = context.state;
  const bare = name.replace(/\.html$/, '');
  const text = Object.hasOwn(files, bare) ? files[bare] : undefined;
  if (text === undefined) {
    throw new Error(`No HTML file named ${name} was found.`);
  }
  return text;
}

function createOutput(context: Context, content: string): HtmlOutput {
  let title = '';
  const output: HtmlOutput = serviceObject<HtmlOutput>(context, 'HtmlOutput', {
    setTitle: (text: string) => {
      title = String(text);
      return output;
    },
  });
  return htmlOutputs.keep(output, { content, title: () => title });
}
