/** `HtmlService`: pages from the files beside the code, plain or as templates. */
import type { Context } from './context.ts';
import { templateSource } from './html-template.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';

type HtmlServiceType = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

interface OutputHandle {
  readonly content: string;
  readonly title: () => string;
}

export const htmlOutputs = createRegistry<OutputHandle>('HtmlOutput');

export function createHtmlService(context: Context): HtmlServiceType {
  return serviceObject<HtmlServiceType>(context, 'HtmlService', {
    createHtmlOutputFromFile: (name: string) => createOutput(context, fileNamed(context, name)),
    createTemplateFromFile: (name: string) => createTemplate(context, fileNamed(context, name)),
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

/** A template takes any property: the page's code sees them as variables. */
function createTemplate(context: Context, html: string): HtmlTemplate {
  const variables: Record<string, unknown> = {};
  const methods = serviceObject<HtmlTemplate>(context, 'HtmlTemplate', {
    evaluate: () => {
      const written: string[] = [];
      context.evaluate(templateSource(html), { ...variables, output: (text: string) => written.push(text) });
      return createOutput(context, written.join(''));
    },
  });
  return new Proxy(methods, {
    get: (target, key) =>
      typeof key === 'string' && Object.hasOwn(variables, key) ? variables[key] : target[String(key)],
    set: (_target, key, value) => {
      variables[String(key)] = value;
      return true;
    },
    defineProperty: (_target, key, descriptor) => {
      variables[String(key)] = descriptor.value;
      return true;
    },
  });
}
