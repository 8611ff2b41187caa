import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What arrived on one connection, or in one packet. */
export interface Arrival {
  /** The host that was meant, as far as the first bytes tell. */
  host: string;
  bytes: number;
}

/** Where everything ends that a browser sends to any host but the practice site's. */
export interface Sink {
  /** Rules for `--host-resolver-rules`, behind those of the practice site: everybody else is here. */
  rule: string;
  arrivals(): Arrival[];
  close(): Promise<void>;
}

/** Starts it on loopback, for TCP and UDP under one port. It answers nothing. */
export async function startSink(): Promise<Sink> {
  const arrivals: Arrival[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const arrival: Arrival = { host: 'a connection without a word', bytes: 0 };
    arrivals.push(arrival);
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      if (arrival.bytes === 0) arrival.host = hostIn(chunk);
      arrival.bytes += chunk.length;
      socket.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const packets = createSocket('udp4', (packet) => {
    arrivals.push({ host: 'a packet', bytes: packet.length });
  });
  await new Promise<void>((done) => packets.bind(port, '127.0.0.1', done));
  return {
    rule: `MAP * 127.0.0.1:${port}`,
    arrivals: () => arrivals.map((one) => ({ ...one })),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => packets.close(done));
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** The name in a TLS greeting or in an HTTP request. */
function hostIn(first: Buffer): string {
  const http = /^host: *([^\r\n]+)/imu.exec(first.toString('latin1'))?.[1];
  return http ?? nameInGreeting(first) ?? 'a host without a name';
}

/** What follows a length of `size` bytes at `at`, and where that ends. */
function sized(bytes: Buffer, at: number, size: 1 | 2): [start: number, end: number] {
  const start = at + size;
  return [start, start + (start <= bytes.length ? bytes.readUIntBE(at, size) : 0)];
}

/** The server's name in a TLS ClientHello (RFC 8446 §4.1.2, RFC 6066 §3). */
function nameInGreeting(bytes: Buffer): string | undefined {
  const HANDSHAKE = 22;
  // Record and handshake headers, version and random; then what varies in length.
  const fixed = 5 + 4 + 2 + 32;
  if (bytes[0] !== HANDSHAKE || bytes.length < fixed) return undefined;
  const [, afterSession] = sized(bytes, fixed, 1);
  const [, afterCiphers] = sized(bytes, afterSession, 2);
  const [, afterCompression] = sized(bytes, afterCiphers, 1);
  const [first, last] = sized(bytes, afterCompression, 2);
  for (let at = first; at + 4 <= Math.min(last, bytes.length);) {
    const [start, end] = sized(bytes, at + 2, 2);
    // A list with one entry: its length, its type, the name with its own length.
    if (bytes.readUInt16BE(at) === 0) {
      const [from, to] = sized(bytes, start + 3, 2);
      return bytes.subarray(from, to).toString('latin1');
    }
    at = end;
  }
  return undefined;
}
