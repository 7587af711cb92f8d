import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Browser } from './find';

type Parameters = Readonly<Record<string, unknown>>;
type Listener = (parameters: Parameters) => void;

const FLAGS = [
  ...['--headless', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check', '--disable-extensions'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu', '--no-sandbox'],
  ...['--disable-dev-shm-usage', '--hide-scrollbars', '--force-color-profile=srgb', '--mute-audio'],
];

/** A headless Chromium that is spoken to by the DevTools protocol over two pipes: messages of JSON, each ended by a zero byte. */
export class Devtools {
  private readonly waiting = new Map<number, { resolve: (result: Parameters) => void; reject: (error: Error) => void }>();
  private readonly listeners = new Map<string, Listener[]>();
  private last = 0;
  private rest = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
  ) {
    const output = child.stdio[4] as Readable;
    output.setEncoding('utf8').on('data', (text: string) => this.receive(text));
    const fail = (): void => {
      for (const { reject } of this.waiting.values()) reject(new Error('the browser has ended'));
      this.waiting.clear();
    };
    child.on('close', fail).on('error', fail);
    (child.stdio[3] as Writable).on('error', fail);
  }

  static start({ path, environment }: Browser): Devtools {
    const profile = mkdtempSync(join(tmpdir(), 'ast-dataset-browser-'));
    const flags = [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    return new Devtools(spawn(path, flags, { stdio: [...stdio], env: { ...process.env, ...environment } }), profile);
  }

  send(method: string, parameters: Parameters = {}, sessionId?: string): Promise<Parameters> {
    const id = ++this.last;
    const message = JSON.stringify({ id, method, params: parameters, ...(sessionId === undefined ? {} : { sessionId }) });
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      (this.child.stdio[3] as Writable).write(`${message}\0`);
    });
  }

  on(event: string, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    await this.send('Browser.close').catch(() => this.child.kill());
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private receive(text: string): void {
    const parts = (this.rest + text).split('\0');
    this.rest = parts.pop()!;
    for (const part of parts) {
      const { id, result, error, method, params } = JSON.parse(part) as {
        readonly id?: number;
        readonly result?: Parameters;
        readonly error?: { readonly message: string };
        readonly method?: string;
        readonly params?: Parameters;
      };
      if (id !== undefined) {
        if (error === undefined) this.waiting.get(id)?.resolve(result ?? {});
        else this.waiting.get(id)?.reject(new Error(error.message));
        this.waiting.delete(id);
      } else for (const listener of this.listeners.get(method ?? '') ?? []) listener(params ?? {});
    }
  }
}
