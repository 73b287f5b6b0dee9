import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { en } from '../../client/words/en.ts';
import { sharedBrowser } from '../support/browser.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { openWorkspace, settled, type Opened } from './harness.ts';

/** A server and a browser for the tests of a file. */
export interface Running {
  readonly server: ServerUnderTest;
  readonly browser: Browser;
}

export function serverAndBrowser(start: () => Promise<ServerUnderTest> = startServer): Running {
  const running = {} as { server: ServerUnderTest; browser: Browser };
  beforeAll(async () => {
    running.server = await start();
    running.browser = await sharedBrowser();
  });
  afterAll(async () => {
    await running.server?.stop();
  });
  return running;
}

/** Ignores logs of failed loads by the browser, and by React for parts of the page. */
export function ignoreFailedLoads({ pageErrors }: Opened): void {
  const others = pageErrors.filter((c) => !/Failed to load resource|could not be loaded/.test(c));
  pageErrors.splice(0, pageErrors.length, ...others);
}

/** A new page of the workspace for each test, which must end without errors. */
export class Desk {
  readonly #running: Running;
  #opened: Opened | undefined;

  constructor(running: Running) {
    this.#running = running;
    beforeEach(async () => {
      this.#opened = await openWorkspace(running.browser, running.server.url);
    });
    afterEach(async () => {
      await this.opened.close();
      expect(this.opened.pageErrors).toEqual([]);
    });
  }

  get opened(): Opened {
    if (!this.#opened) throw new Error('the page is only available during a test');
    return this.#opened;
  }

  get page(): Page {
    return this.opened.page;
  }

  get inspector() {
    return this.page.getByRole('complementary', { name: en.inspector.label });
  }

  get status() {
    return this.page.getByRole('contentinfo');
  }

  /** Searches and opens the first result. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: en.search.label }).fill(name);
    await this.page.getByRole('option').first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.inspector.getByRole('heading').first().waitFor();
    await settled(this.page);
  }

  /** Sets both ends of a path query. */
  async setPathEnds(): Promise<void> {
    await this.open('Brazilian criminals');
    await this.inspector.getByRole('button', { name: en.entity.pathsFrom }).click();
    await this.open('Coca growers of Apolo');
    await this.inspector.getByRole('button', { name: en.entity.pathsTo }).click();
  }

  async more(choice: string): Promise<void> {
    await this.page.getByRole('button', { name: en.menu.more, exact: true }).click();
    await this.page.getByRole('menuitem', { name: choice }).click();
  }

  async download(choice: string): Promise<Buffer> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.more(choice)]);
    return readFileSync(await file.path());
  }

  /** Removes the focus from a field, so that keys reach the workspace. */
  blurField = () => this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  undo = () => this.page.keyboard.press('Control+z');

  /** Opens a page in another browser profile. */
  openElsewhere = (fragment: string) =>
    openWorkspace(this.#running.browser, this.#running.server.url, { fragment });

  /** Ignores logs of failed requests, which the test causes. */
  ignoreFailedLoads(): void {
    ignoreFailedLoads(this.opened);
  }
}
