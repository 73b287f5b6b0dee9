import type { Locator, Page } from 'playwright-core';
import { en, type Words } from '../../../client/words/en.ts';
import { es } from '../../../client/words/es.ts';
import { dragFile } from '../harness.ts';

export type Language = 'EN' | 'ES';
export type InputMode = 'pointer' | 'keyboard';

const MOST_TABS = 600;

/** A user of the workspace, by pointer or by keyboard alone, whose interactions are counted. */
export class Person {
  readonly page: Page;
  readonly input: InputMode;
  readonly words: Words;
  /** The label of a link type or property in the user's language. */
  readonly label: (key: string) => string;
  readonly #after: () => Promise<void>;
  interactions = 0;

  constructor(
    page: Page,
    {
      hands,
      language,
      label,
      after,
    }: {
      hands: InputMode;
      language: Language;
      label: (key: string) => string;
      /** Runs after each interaction. */
      after: () => Promise<void>;
    },
  ) {
    this.page = page;
    this.input = hands;
    this.words = language === 'ES' ? es : en;
    this.label = label;
    this.#after = after;
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: this.words.inspector.label });
  }

  /** Presses a button, tab, row or box. */
  async press(what: Locator): Promise<void> {
    await what.waitFor();
    if (this.input === 'pointer') await what.click();
    else {
      await this.#reach(what);
      const role = await what.evaluate((e) => e.getAttribute('role') ?? (e as HTMLInputElement).type);
      if (role === 'checkbox' || role === 'radio') await this.page.keyboard.press('Space');
      else if (role !== 'tab') await this.page.keyboard.press('Enter');
    }
    await this.#done();
  }

  /** Fills a field. */
  async write(where: Locator, text: string): Promise<void> {
    await where.waitFor();
    if (this.input === 'pointer') await where.fill(text);
    else {
      await this.#reach(where);
      await this.page.keyboard.type(text);
    }
    await this.#done();
  }

  /** Searches in the toolbar and opens the first result. */
  async search(text: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: this.words.search.label });
    if (this.input === 'pointer') await field.click();
    else {
      await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await this.page.keyboard.press('/');
    }
    await this.page.keyboard.type(text);
    await this.page.getByRole('option').first().waitFor();
    await this.#done();
    await this.key('Enter');
  }

  /** Types into a combobox and selects an option by its name. */
  async pick(where: Locator, text: string, option: string | RegExp): Promise<void> {
    await where.waitFor();
    if (this.input === 'pointer') {
      await where.fill(text);
      await this.page.getByRole('option', { name: option }).first().click();
    } else {
      await this.#reach(where);
      await this.page.keyboard.type(text);
      const wanted = this.page.getByRole('option', { name: option }).first();
      await wanted.waitFor();
      for (let i = 0; i < 20 && (await wanted.getAttribute('aria-selected')) !== 'true'; i++)
        await this.page.keyboard.press('ArrowDown');
      await this.page.keyboard.press('Enter');
    }
    await this.#done();
  }

  /** Adds a file: drops it on the page, or chooses it in the import dialog. */
  async addFile(file: { name: string; content: string }): Promise<void> {
    if (this.input === 'pointer') {
      await dragFile(this.page, file);
      await this.#done();
      return;
    }
    // The listener must exist before the file chooser opens.
    const asked = this.page.waitForEvent('filechooser');
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.key('i');
    const choose = this.page.getByRole('button', { name: this.words.importing.choose });
    await choose.waitFor();
    await this.#reach(choose);
    await this.key('Enter');
    await (
      await asked
    ).setFiles({
      name: file.name,
      mimeType: 'text/plain',
      buffer: Buffer.from(file.content),
    });
  }

  async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.#done();
  }

  async #done(): Promise<void> {
    this.interactions++;
    await this.#after();
  }

  /** Moves the focus to an element by Tab, and by arrow keys within tabs, menus and radio buttons. */
  async #reach(what: Locator): Promise<void> {
    const element = await what.elementHandle();
    if (!element) throw new Error('the element does not exist');
    const isThere = () => element.evaluate((e) => e === document.activeElement);
    const beside = () =>
      element.evaluate((e) => {
        const group = e.closest('[role=tablist], [role=menu]');
        const radio = e instanceof HTMLInputElement && e.type === 'radio' ? e.name : null;
        const now = document.activeElement;
        if (radio) return now instanceof HTMLInputElement && now.name === radio;
        return group !== null && group.contains(now);
      });
    for (let i = 0; i < MOST_TABS; i++) {
      if (await isThere()) return;
      await this.page.keyboard.press((await beside()) ? 'ArrowRight' : 'Tab');
    }
    throw new Error(`the keyboard cannot reach ${await element.evaluate((e) => e.outerHTML.slice(0, 200))}`);
  }
}
