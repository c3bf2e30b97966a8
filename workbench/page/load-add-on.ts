/** Fetches the built add-on that lies beside the page. */

export interface AddOnFiles {
  readonly code: string;
  readonly manifest: string;
  readonly files: Readonly<Record<string, string>>;
}

export async function loadAddOn(missing: string): Promise<AddOnFiles> {
  const fetchText = async (address: string): Promise<string> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(missing);
    return answer.text();
  };
  const [code, manifest, sidebar] = await Promise.all(['Code.js', 'appsscript.json', 'sidebar.html'].map(fetchText));
  if (code === undefined || manifest === undefined || sidebar === undefined) throw new Error(missing);
  return { code, manifest, files: { sidebar } };
}
