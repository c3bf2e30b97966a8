/** Types of `static-server.mjs`. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

export function serveFolder(folder: string, port: number, attempts?: number): Promise<RunningServer>;
