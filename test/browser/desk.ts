import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { en } from '../../client/words/en.ts';
import { sharedBrowser } from '../support/browser.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { openWorkspace, settled, type Opened } from './harness.ts';

/** A server and a browser for as long as the tests of a file run. */
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

/** The browser logs what could not be loaded, and React what a part of the page has said of it. */
export function ignoreFailedLoads({ pageErrors }: Opened): void {
  const others = pageErrors.filter((c) => !/Failed to load resource|could not be loaded/.test(c));
  pageErrors.splice(0, pageErrors.length, ...others);
}

/** A fresh page of the workspace for each test, which must have nothing to complain of at its end. */
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
    if (!this.#opened) throw new Error('there is no page before the test');
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

  /** Searches, and opens the first hit. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: en.search.label }).fill(name);
    await this.page.getByRole('option').first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.inspector.getByRole('heading').first().waitFor();
    await settled(this.page);
  }

  /** Opens both ends of a question about paths. */
  async askFromBrazilToApolo(): Promise<void> {
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

  /** Leaves the field that has the focus, so that keys are the workspace's own. */
  blurField = () => this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  undo = () => this.page.keyboard.press('Control+z');

  /** Opens a page in another browser profile, as on another machine. */
  openElsewhere = (fragment: string) =>
    openWorkspace(this.#running.browser, this.#running.server.url, { fragment });

  /** The browser logs what the server refused or did not answer; that is what is tested. */
  ignoreFailedLoads(): void {
    ignoreFailedLoads(this.opened);
  }
}
