import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../../server/root.ts';
import { returnProfile, takeProfile } from './profiles.ts';

const IMAGES = join(ROOT, 'docs', 'images');

/** A page of the workspace and its errors. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console or in scripts, and requests that left the origin. */
  readonly pageErrors: string[];
  close(): Promise<void>;
}

export interface Opening {
  readonly fragment?: string;
  /** Whether the canvas is expected to start empty. */
  readonly empty?: boolean;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Whether the page loads its dialogs while it is idle, which takes a third of the time of opening it; default false. */
  readonly preload?: boolean;
  /** Runs before the scripts of the page. */
  readonly before?: () => void;
}

/** Opens the workspace in a browser profile with empty storage, and waits until the case is on the canvas. */
export async function openWorkspace(browser: Browser, url: string, opening: Opening = {}): Promise<Opened> {
  const pageErrors: string[] = [];
  const options = {
    locale: opening.locale ?? 'en-GB',
    colorScheme: opening.colorScheme ?? 'light',
    reducedMotion: opening.reducedMotion ?? 'reduce',
    preload: opening.preload ?? false,
  } as const;
  const profile = await takeProfile(browser, options);
  const { page, context } = profile;
  watchTraffic(page);
  page.on('console', (message) => message.type() === 'error' && pageErrors.push(message.text()));
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== url)
      pageErrors.push(`request to another origin: ${request.url()}`);
  });
  if (opening.before) await page.addInitScript(opening.before);
  await page.goto(`${url}/${opening.fragment ?? ''}`);
  if (!opening.empty)
    await page.waitForFunction(() => /^[1-9]/.test(document.querySelector('footer span')?.textContent ?? ''));
  await settled(page);
  // An init script cannot be removed from a context.
  const close = () => (opening.before ? context.close() : returnProfile(browser, options, profile));
  return { page, context, pageErrors, close };
}

/** Number of pending requests by page, and the time of the last change. */
const traffic = new WeakMap<Page, { open: number; changed: number }>();
/** Time without requests after which a page is settled, in ms: a response may lead to another request. */
const REST_MS = 80;

function watchTraffic(page: Page): void {
  const now = { open: 0, changed: Date.now() };
  traffic.set(page, now);
  const change = (by: number) => () => {
    now.open += by;
    now.changed = Date.now();
  };
  page.on('request', change(1));
  page.on('requestfinished', change(-1));
  page.on('requestfailed', change(-1));
}

/** Waits until no request is pending and the canvas has been drawn. */
export async function settled(page: Page): Promise<void> {
  const frames = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const now = traffic.get(page);
  do {
    await frames();
    while (now && (now.open > 0 || Date.now() - now.changed < REST_MS)) await page.waitForTimeout(20);
    await frames();
  } while (now && now.open > 0);
}

interface Element {
  id(): string;
  isNode(): boolean;
  hasClass(name: string): boolean;
  data(name: string): unknown;
  style(name: string): string;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
}

interface Drawn {
  readonly _cyreg: {
    readonly cy: { elements(): { toArray(): Element[] }; zoom(): number; pan(): { x: number; y: number } };
  };
}

/** The content of the canvas: entities with positions, links, and the selection. */
export const pictureOf = (page: Page) =>
  page.evaluate(() => {
    const { cy } = (document.querySelector('[data-testid=figure]') as unknown as Drawn)._cyreg;
    const elements = cy.elements().toArray();
    const nodes = elements.filter((e) => e.isNode() && !e.hasClass('group'));
    return {
      places: Object.fromEntries(nodes.map((n) => [n.id(), { ...n.position() }])),
      links: elements
        .filter((e) => !e.isNode())
        .map((e) => e.id())
        .sort(),
      selected: elements
        .filter((e) => e.hasClass('chosen'))
        .map((e) => e.id())
        .sort(),
      faded: elements.filter((e) => e.hasClass('faded')).map((e) => e.id()),
      /** Frames around groups. */
      groups: elements.filter((e) => e.hasClass('group')).length,
      /** Signs at the middle of links by id, with the colours of sign and background. */
      signs: Object.fromEntries(
        elements
          .filter((e) => !e.isNode() && e.data('mark') !== '')
          .map((e) => [
            e.id(),
            { sign: e.style('label'), colour: e.style('color'), ground: e.style('text-background-color') },
          ]),
      ),
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
    };
  });

/** The position of an entity on the page, in pixels. */
export const placeOnPage = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const holder = document.querySelector('[data-testid=figure]') as unknown as Drawn & HTMLElement;
    const node = holder._cyreg.cy
      .elements()
      .toArray()
      .find((e) => e.id() === wanted);
    const at = node?.renderedPosition() ?? { x: -1, y: -1 };
    const box = holder.getBoundingClientRect();
    return { x: box.x + at.x, y: box.y + at.y };
  }, id);

/** Opens a view that contains only the given entities. */
export async function openView(page: Page, ids: readonly string[]): Promise<void> {
  const view = { chasqui: 1, graphVersion: 1, view: { entities: ids.map((id) => [id]) } };
  const buffer = Buffer.from(JSON.stringify(view));
  await page.locator('#view-file').setInputFiles({ name: 'view.json', mimeType: 'application/json', buffer });
  await page.waitForFunction(
    (count) => document.querySelector('footer span')?.textContent?.startsWith(`${count} of ${count}`),
    ids.length,
  );
  await settled(page);
}

interface Dragged {
  readonly name: string;
  readonly content: string;
}

/** Drags files over the window, and drops them if `drop` is true. */
export const dragFiles = (page: Page, files: readonly Dragged[], drop = true) =>
  page.evaluate(
    ([dragged, letGo]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, content } of dragged) dataTransfer.items.add(new File([content], name));
      const over = document.querySelector('#root');
      for (const type of letGo ? ['dragover', 'drop'] : ['dragover'])
        over?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [files, drop] as const,
  );

export const dragFile = (page: Page, file: Dragged, drop = true) => dragFiles(page, [file], drop);

const AXE = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const THEMES = ['light', 'dark'] as const;

/** Accessibility violations that axe finds on the page, in light and dark. */
export async function axeFinds(page: Page, themes: readonly string[] = THEMES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (asked) => {
    const scope = window as unknown as { axe?: { run(options?: object): Promise<{ violations: Found[] }> } };
    // Rules that do not depend on colours were checked in light.
    const ONLY_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };
    const found: string[] = [];
    const root = document.documentElement;
    const before = root.dataset['theme'] ?? 'light';
    for (const theme of asked) {
      root.dataset['theme'] = theme;
      const { violations = [] } = (await scope.axe?.run(theme === 'dark' ? ONLY_COLOURS : {})) ?? {};
      for (const { id, nodes } of violations)
        found.push(
          `${theme}: ${id}: ${nodes
            .slice(0, 3)
            .map((n) => n.html.slice(0, 160))
            .join(' ')}`,
        );
    }
    root.dataset['theme'] = before;
    return found;
  }, themes);
}

/** Saves a screenshot for the docs if UPDATE_IMAGES=1. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['UPDATE_IMAGES'] !== '1') return;
  mkdirSync(IMAGES, { recursive: true });
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
}
