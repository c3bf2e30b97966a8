/** What the workbench reads of `appsscript.json`. */

export interface Manifest {
  readonly timeZone: string;
  readonly scopes: readonly string[];
}

export function readManifest(text: string): Manifest {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null) throw new Error('appsscript.json holds no object');
  const timeZone = 'timeZone' in manifest ? manifest.timeZone : undefined;
  if (typeof timeZone !== 'string') throw new Error('appsscript.json names no timeZone');
  const scopes = 'oauthScopes' in manifest ? manifest.oauthScopes : undefined;
  // Google would guess the scopes from the code, comments included, and ask people for too much.
  if (!Array.isArray(scopes)) throw new Error('appsscript.json lists no oauthScopes');
  return { timeZone, scopes: scopes.map(String) };
}
