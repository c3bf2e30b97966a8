/** Fetches the built add-on that lies beside the page. */

/** Put in by the build: the files of the sidebar's pages. */
declare const ADD_ON_PAGES: readonly string[];

export interface AddOnFiles {
  readonly code: string;
  readonly manifest: string;
  /** The pages' content by the name that a script calls them by. */
  readonly files: Readonly<Record<string, string>>;
}

export async function loadAddOn(missing: string): Promise<AddOnFiles> {
  const fetchText = async (address: string): Promise<string> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(missing);
    return answer.text();
  };
  const [code, manifest, ...pages] = await Promise.all(['Code.js', 'appsscript.json', ...ADD_ON_PAGES].map(fetchText));
  if (code === undefined || manifest === undefined) throw new Error(missing);
  const files = ADD_ON_PAGES.map((name, index) => [name.replace(/\.html$/, ''), pages[index] ?? '']);
  return { code, manifest, files: Object.fromEntries(files) };
}
