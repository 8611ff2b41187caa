import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** What a browser sent towards one host that is not the practice site. */
export interface Leak {
  host: string;
  bytes: number;
}

/** A proxy that leads to the practice site and nowhere else. */
export interface Sink {
  port: number;
  /** Bytes that the browser sent to the practice site, encryption and all. */
  toSite(): number;
  /** Everything else that it tried to reach, in order. Nothing of it went any further. */
  leaks(): Leak[];
  close(): Promise<void>;
}

/** Starts it on loopback. @param sitePort where the hosts of the site really are */
export async function startSink(sitePort: number, hosts: readonly string[]): Promise<Sink> {
  let siteBytes = 0;
  const leaks: Leak[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // Without encryption the whole address is asked for. The site itself has none of that.
    leaks.push({ host: new URL(request.url!, 'http://sink').host, bytes: sizeOf(request) });
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const [host = '', port] = request.url!.split(':');
    socket.on('error', () => socket.destroy());
    if (!hosts.includes(host) || port !== '443') {
      leaks.push({ host, bytes: sizeOf(request) + head.length });
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const site = connect(sitePort, '127.0.0.1');
    site.on('error', () => socket.destroy());
    socket.on('close', () => site.destroy());
    site.on('close', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (siteBytes += chunk.length));
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    site.write(head);
    socket.pipe(site).pipe(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    toSite: () => siteBytes,
    leaks: () => [...leaks],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A request's line and headers as they were written. */
function sizeOf({ method, url, rawHeaders }: IncomingMessage): number {
  const line = `${method} ${url} HTTP/1.1\r\n`;
  return Buffer.byteLength(line) + Buffer.byteLength(rawHeaders.join('::')) + 4;
}
