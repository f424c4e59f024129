import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a raw server responds; the body of the request has been read by then. */
export type RawHandler = (response: ServerResponse, request: IncomingMessage, body: string) => void;

/** A real HTTP server that responds as a test wants, even by breaking off. */
export interface RawServer {
  readonly origin: string;
  /** Each request that came, as `METHOD path`. */
  readonly requests: string[];
  answer(handler: RawHandler): void;
  close(): Promise<void>;
}

export async function startRawServer(): Promise<RawServer> {
  let current: RawHandler = (response) => response.writeHead(500).end();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    let body = "";
    for await (const chunk of request) body += String(chunk);
    current(response, request, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    answer: (handler) => {
      current = handler;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
