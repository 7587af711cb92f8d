import type { Devtools } from './devtools';

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** Whether things may move. */
  readonly motion?: boolean;
}

/** A page in the browser: what a person can do to it, what it said and asked for. */
export class Page {
  /** Errors and warnings of the console, and exceptions that nobody caught. */
  readonly complaints: string[] = [];
  /** Addresses that were asked for. */
  readonly requests: string[] = [];

  private constructor(
    private readonly devtools: Devtools,
    private readonly target: string,
    private readonly session: string,
  ) {}

  static async open(
    devtools: Devtools,
    url: string,
    { width = 1280, height = 800, theme = 'light', motion = false }: View = {},
  ): Promise<Page> {
    const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(devtools, targetId as string, sessionId as string);
    page.listen();
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await page.send(`${domain}.enable`);
    await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await page.dress(theme, motion);
    await page.send('Page.navigate', { url });
    await page.until(`document.documentElement?.classList.contains('ready')`);
    return page;
  }

  send(method: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Readonly<Record<string, unknown>>> {
    return this.devtools.send(method, parameters, this.session);
  }

  /** The value of an expression; promises are waited for. */
  async ask<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return (result as { value: T }).value;
  }

  /** Waits until an expression holds. */
  async until(expression: string): Promise<void> {
    for (let left = 200; left > 0; left--) {
      if ((await this.ask(`Boolean(${expression})`)) === true) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`it never held: ${expression}\n${this.complaints.join('\n')}`);
  }

  /** Clicks at a point of an element, its middle unless told otherwise. */
  async click(selector: string, { x = 0.5, y = 0.5, count = 1 } = {}): Promise<void> {
    const box = `(e => { e.scrollIntoView({ block: 'nearest' }); const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; })`;
    const [left, top, width, height] = await this.ask<[number, number, number, number]>(
      `${box}(document.querySelector(${JSON.stringify(selector)}))`,
    );
    const at = { x: left + width * x, y: top + height * y, button: 'left' };
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    for (let clickCount = 1; clickCount <= count; clickCount++) {
      for (const type of ['mousePressed', 'mouseReleased']) await this.send('Input.dispatchMouseEvent', { ...at, type, clickCount });
    }
  }

  /** Presses a key by its name, or types a character. */
  async press(key: string): Promise<void> {
    const text = key.length === 1 ? { text: key } : key === 'Enter' ? { text: '\r' } : {};
    const code = {
      Enter: 13,
      Tab: 9,
      Escape: 27,
      Backspace: 8,
      ArrowLeft: 37,
      ArrowUp: 38,
      ArrowRight: 39,
      ArrowDown: 40,
      Home: 36,
      End: 35,
      ' ': 32,
    }[key];
    const windows = code === undefined ? {} : { windowsVirtualKeyCode: code };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...windows, ...text });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...windows });
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  /** Prefers light or dark, and moving or not. */
  async dress(theme: 'light' | 'dark', motion = false): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
    ];
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    await this.devtools.send('Target.closeTarget', { targetId: this.target });
  }

  private listen(): void {
    const mine = (event: string, listener: (parameters: Readonly<Record<string, unknown>>) => void): void =>
      this.devtools.on(event, listener);
    mine('Runtime.exceptionThrown', (parameters) => this.complaints.push(JSON.stringify(parameters.exceptionDetails)));
    mine('Log.entryAdded', ({ entry }) => this.complaints.push(JSON.stringify(entry)));
    mine('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'log') this.complaints.push(JSON.stringify(args));
    });
    mine('Network.requestWillBeSent', ({ request }) => this.requests.push((request as { url: string }).url));
  }
}
