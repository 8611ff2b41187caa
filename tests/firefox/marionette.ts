import { connect, type Socket } from 'node:net';

/** What a command came to: its value, or why not. */
interface Answer {
  error: { error: string; message: string } | null;
  value: unknown;
}

/** An element of a page, as WebDriver names it. */
export type Element = Record<string, string>;

/**
 * Firefox's own remote control, which is built into every Firefox: `length:[type, id, name, parameters]`
 * over a local socket. Unlike the drivers on npm it needs no program besides Firefox itself, and unlike
 * those that do without one it can open the pages of an extension.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #sent = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('close', () => {
      for (const done of this.#waiting.values()) {
        done({ error: { error: 'closed', message: 'Firefox has gone' }, value: null });
      }
    });
  }

  /** @throws when nobody listens there */
  static connect(port: number): Promise<Marionette> {
    return new Promise((done, fail) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', fail);
      socket.once('connect', () => {
        socket.removeListener('error', fail);
        socket.on('error', () => socket.destroy());
        done(new Marionette(socket));
      });
    });
  }

  /** @throws what Firefox says against it */
  async send<T = unknown>(name: string, parameters: object = {}): Promise<T> {
    const id = ++this.#sent;
    const answer = new Promise<Answer>((done) => this.#waiting.set(id, done));
    const text = JSON.stringify([0, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    const { error, value } = await answer;
    if (error) throw new Error(`${name}: ${error.error}: ${error.message}`);
    return value as T;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#received.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as unknown;
      this.#received = this.#received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message as [number, number, Answer['error'], unknown];
      this.#waiting.get(id)?.({ error, value });
      this.#waiting.delete(id);
    }
  }
}
