import { createServer } from "node:http";
import { readFrom } from "../emulator/demo/staticFile";

export interface FolderServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder on this machine only, as any static host would; port 0 takes a free one. */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname).slice(1);
    readFrom(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path).then(
      (found) => {
        if (found === undefined) response.writeHead(404).end();
        else response.writeHead(200, { "content-type": found.type }).end(found.body);
      },
      () => {
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://localhost:${String(taken)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
