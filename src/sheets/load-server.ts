/** Loads the script that answers the sidebar, which lies in a file of its own. */

type Server = (method: string, request: unknown) => unknown;

/** The file is a template, all of it one scriptlet, that hands its server to `serve`: see the build. */
export function loadServer(): Server {
  let server: Server | null = null;
  const template = HtmlService.createTemplateFromFile('server');
  template['serve'] = (loaded: Server) => {
    server = loaded;
  };
  template.evaluate();
  if (server === null) throw new Error('server.html');
  return server;
}
