import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../../server/root.ts';
import { openEmbedded } from '../../../server/store/embedded/embedded-store.ts';
import { findChromium, launchBrowser } from '../../support/browser.ts';
import { fill } from '../fill.ts';
import { edgeList, entityId, type Pairs } from '../graphs.ts';
import { quantiles, logProgress, type Figure, type Peer } from '../measure.ts';
import { startServer, type ServerProcess } from '../server-process.ts';

const MUSAE = 'musae_github/git_edges.csv';
const ENTITIES = 10_000;
const LINKS = 30_000;
const READY_RUNS = 7;
const GESTURE_MS = 3_000;
const LAYOUT_MS = 15_000;
const SELECTIONS = 9;

/** The workspace in a real browser: its first page, and a large part of musae_github compared with plain Cytoscape. */
export async function* workspace(withPeers: boolean): AsyncGenerator<Figure> {
  if (!findChromium()) return logProgress('  without the workspace (no Chromium found; set CHROMIUM_PATH)');
  const browser = await launchBrowser();
  try {
    yield* firstPage(browser);
    if (existsSync(join(ROOT, '..', 'shared', 'datasets', MUSAE))) yield* large(browser, withPeers);
    else logProgress('  without the large graph (../shared is missing)');
  } finally {
    await browser.close();
  }
}

async function* firstPage(browser: Browser): AsyncGenerator<Figure> {
  yield* withServer(null, async function* (server) {
    const ready: number[] = [];
    let script = 0;
    for (let run = 0; run < READY_RUNS; run++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const scripts: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.body());
      });
      await page.goto(server.url);
      ready.push(Number(await page.evaluate(DRAWN)));
      script = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
      await page.close();
    }
    yield figure('first page ready, the case drawn', quantiles(ready), '≤ 1,500');
    yield figure('initial script, compressed', one(script / 1000), '≤ 350', 'kB');
  });
}

async function* large(browser: Browser, withPeers: boolean): AsyncGenerator<Figure> {
  const pairs = part(edgeList(MUSAE));
  yield* withServer(pairs, async function* (server, folder) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.url);
    await page.locator('#view-file').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const file = join(folder, 'all.json');
    writeFileSync(file, viewOf(pairs));
    await page.evaluate(WATCH);
    await page.locator('#view-file').setInputFiles(file);
    const shown = Number(await page.evaluate(SHOWN));
    const renderer = String(
      await page.evaluate(`document.querySelector('[role=application]').dataset.renderer`),
    );
    const name = (what: string) => `${what} (${renderer})`;
    yield figure(name('shown after the answer arrived'), one(shown), '≤ 5,000');
    await page.waitForTimeout(LAYOUT_MS);
    yield figure(
      name('longest task on the main thread while the layout runs'),
      one(Number(await page.evaluate(LONGEST))),
      '≤ 200',
    );
    await page.keyboard.press('s');
    await page.waitForTimeout(2_000);
    const places = await placesOf(page);
    const plain = withPeers ? await plainCytoscape(browser, pairs, places) : null;
    for (const [what, gesture] of [
      ['pan', pan],
      ['zoom', zoom],
    ] as const) {
      const ours = await frames(page, gesture);
      const peers: Peer[] = plain
        ? [{ name: 'plain Cytoscape canvas', p50: await frames(plain, gesture), runs: 1 }]
        : [];
      yield {
        ...figure(name(`frames a second, ${what}`), one(ours), '≥ 30, and 2× the peer', 'frames/s'),
        peers,
      };
    }
    await page.keyboard.press('f');
    await page.waitForTimeout(1_500);
    const selections: number[] = [];
    for (let i = 0; i < SELECTIONS; i++) selections.push(await select(page, i));
    yield figure(name('selecting, until it is marked'), quantiles(selections), '≤ 100');
    await page.close();
    await plain?.close();
  });
}

const one = (value: number) => ({ p50: value, p95: null, runs: 1 });
const figure = (
  name: string,
  times: { readonly p50: number; readonly p95: number | null; readonly runs: number },
  goal: string,
  unit = 'ms',
): Figure => ({ suite: 'workspace', name, unit, goal, peers: [], ...times });

/** A connected part: the first entities that a search from the first reaches, a tree over them and other links. */
function part({ ends }: Pairs): Pairs {
  const near = new Map<number, number[]>();
  for (let i = 0; i < ends.length; i += 2) {
    const [a = 0, b = 0] = [ends[i], ends[i + 1]];
    near.set(a, [...(near.get(a) ?? []).slice(-400), b]);
    near.set(b, [...(near.get(b) ?? []).slice(-400), a]);
  }
  const number = new Map<number, number>([[ends[0] ?? 0, 0]]);
  const kept: number[] = [];
  for (const at of number.keys()) {
    for (const other of near.get(at) ?? []) {
      if (number.size >= ENTITIES) break;
      if (number.has(other)) continue;
      number.set(other, number.size);
      kept.push(number.get(at) ?? 0, number.get(other) ?? 0);
    }
  }
  const seen = new Set(
    Array.from({ length: kept.length / 2 }, (_, i) => key(kept[2 * i] ?? 0, kept[2 * i + 1] ?? 0)),
  );
  for (let i = 0; i < ends.length && seen.size < LINKS; i += 2) {
    const [a, b] = [number.get(ends[i] ?? 0), number.get(ends[i + 1] ?? 0)];
    if (a === undefined || b === undefined || seen.has(key(a, b))) continue;
    seen.add(key(a, b));
    kept.push(a, b);
  }
  return { name: 'musae_github, a part', entities: number.size, ends: Uint32Array.from(kept) };
}
const key = (a: number, b: number) => (a < b ? a * ENTITIES + b : b * ENTITIES + a);

async function* withServer(
  pairs: Pairs | null,
  work: (server: ServerProcess, folder: string) => AsyncGenerator<Figure>,
): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-bench-'));
  try {
    if (pairs) {
      const store = await openEmbedded(folder);
      await fill(store, pairs, 1.5);
      await store.close();
    }
    const server = await startServer(folder);
    try {
      yield* work(server, folder);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const viewOf = ({ entities }: Pairs) =>
  JSON.stringify({
    chasqui: 1,
    graphVersion: 1,
    view: { entities: Array.from({ length: entities }, (_, i) => [entityId(i)]) },
  });

/** The positions of entities, from a view saved to a file. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, readonly [number, number]>> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Save view');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const { view } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    view: { entities: [string, number, number][] };
  };
  return new Map(view.entities.map(([id, x, y]) => [id, [x, y]]));
}

/** The same entities and links at the same positions, drawn by Cytoscape with its defaults. */
async function plainCytoscape(
  browser: Browser,
  { entities, ends }: Pairs,
  places: ReadonlyMap<string, readonly [number, number]>,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    '<div class="figure" style="position:absolute;left:280px;top:48px;width:760px;height:824px"></div>',
  );
  await page.addScriptTag({ path: join(ROOT, 'node_modules', 'cytoscape', 'dist', 'cytoscape.min.js') });
  const elements = [
    ...Array.from({ length: entities }, (_, i) => {
      const [x = 0, y = 0] = places.get(entityId(i)) ?? [];
      return { data: { id: entityId(i) }, position: { x, y } };
    }),
    ...Array.from({ length: ends.length / 2 }, (_, i) => ({
      data: {
        id: `l${i}`,
        source: entityId(ends[2 * i] ?? 0),
        target: entityId(ends[2 * i + 1] ?? 0),
        w: 1 + (i % 4),
      },
    })),
  ];
  await page.evaluate(`cytoscape({ container: document.querySelector('.figure'), layout: { name: 'preset' },
    elements: ${JSON.stringify(elements)},
    style: [{ selector: 'node', style: { width: 24, height: 24 } }, { selector: 'edge', style: { width: 'data(w)' } }] }) && 0`);
  await page.waitForTimeout(15_000);
  return page;
}

type Gesture = (page: Page, step: number) => Promise<void>;
const MIDDLE = { x: 660, y: 460 };

const pan: Gesture = (page, step) =>
  page.mouse.move(MIDDLE.x + 150 * Math.sin(step / 20), MIDDLE.y + 100 * Math.cos(step / 20));
const zoom: Gesture = (page, step) => page.mouse.wheel(0, step % 120 < 60 ? -40 : 40);

/** Frames per second while a person pans or zooms for some seconds. */
async function frames(page: Page, gesture: Gesture): Promise<number> {
  await page.bringToFront();
  await page.mouse.move(MIDDLE.x, MIDDLE.y + 100);
  if (gesture === pan) await page.mouse.down();
  await page.evaluate(COUNT);
  const began = performance.now();
  for (let step = 0; performance.now() - began < GESTURE_MS; step++) {
    // A blocked page does not handle the gesture, which continues.
    await Promise.race([gesture(page, step), new Promise((done) => setTimeout(done, 100))]);
    await new Promise((done) => setTimeout(done, 16));
  }
  const counted = Number(await page.evaluate('window.framesNow()'));
  if (gesture === pan) await page.mouse.up();
  await page.waitForTimeout(500);
  return counted;
}

async function select(page: Page, round: number): Promise<number> {
  await page.mouse.click(300, 860);
  await page.waitForTimeout(300);
  await page.evaluate(MARKED);
  for (let tries = 0; tries < 40; tries++) {
    const at = {
      x: MIDDLE.x + ((round * 37 + tries * 11) % 200) - 100,
      y: MIDDLE.y + ((round * 53 + tries * 7) % 200) - 100,
    };
    await page.mouse.click(at.x, at.y);
    await page.waitForTimeout(300);
    const took = Number(await page.evaluate('window.tookToMark ?? 0'));
    if (took > 0) return took;
  }
  throw new Error('nothing could be selected');
}

/** The code that runs in the page, as text, because the benchmark is compiled without DOM types. */
const DRAWN = `new Promise((done) => {
  const look = () => /^[1-9]/.test(document.querySelector('footer span')?.textContent ?? '') && document.querySelector('[role=application] canvas')
    ? requestAnimationFrame(() => done(performance.now())) : requestAnimationFrame(look);
  look();
})`;
const WATCH = `(() => {
  window.longest = 0;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.longest = Math.max(window.longest, e.duration); }).observe({ type: 'longtask' });
  window.answered = 0;
  new PerformanceObserver((list) => {
    for (const e of list.getEntries()) if (e.name.endsWith('/graphql') && e.encodedBodySize > 1e6 && !window.answered) window.answered = e.responseEnd;
  }).observe({ type: 'resource' });
})()`;
const SHOWN = `new Promise((done) => {
  const look = () => {
    const picture = document.querySelector('[role=application] canvas');
    const drawn = /^Chasqui canvas/.test(document.querySelector('[role=application]')?.dataset.renderer ?? '') && picture?.width > 400;
    if (drawn && window.answered) { const took = performance.now() - window.answered; window.longest = 0; done(took); }
    else requestAnimationFrame(look);
  };
  look();
})`;
const LONGEST = 'window.longest';
const COUNT = `(() => {
  const began = performance.now(); let count = 0; let on = true;
  const next = () => { count++; if (on) requestAnimationFrame(next); };
  requestAnimationFrame(next);
  window.framesNow = () => { on = false; return (1000 * count) / (performance.now() - began); };
})()`;
const MARKED = `(() => {
  window.tookToMark = undefined; let pressed = 0;
  addEventListener('pointerup', () => { pressed = performance.now(); }, { capture: true });
  const seen = new MutationObserver(() => {
    if (!document.querySelector('main > section') || !pressed) return;
    seen.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => { window.tookToMark = performance.now() - pressed; }));
  });
  seen.observe(document.querySelector('main'), { childList: true, subtree: true });
})()`;
