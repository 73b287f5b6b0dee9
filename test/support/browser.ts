import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATHS = [
  process.env['CHROMIUM_PATH'],
  // The same engine without windows, whose opening takes as long as that of the pages.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium; undefined when none is installed. Throws instead when REQUIRE_CHROMIUM=1. */
export function findChromium(): string | undefined {
  const found = PATHS.find((path) => path && existsSync(path));
  if (!found && process.env['REQUIRE_CHROMIUM'] === '1')
    throw new Error('REQUIRE_CHROMIUM is set, but no Chromium was found');
  return found;
}

/** `describe` with a Chromium, `describe.skip` with a message without. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium()) return describe(name, tests);
  process.stderr.write(`\nSKIPPED: ${name} (no Chromium found; set CHROMIUM_PATH)\n`);
  describe.skip(name, tests);
}

let shared: Promise<Browser> | undefined;

/** The browser of this process, shared by its test files and closed when the process ends. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser().then((browser) => {
    // Jest disconnects from its processes at the end; an open browser would keep this one alive.
    process.once('disconnect', () => void browser.close());
    return browser;
  });
  return shared;
}

/** Functions compiled by tsx call this helper to keep their names, so pages that run such a function need it. */
const KEEP_NAME = 'globalThis.__name ??= (named) => named;';

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium');
  const args =
    '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const browser = await chromium.launch({ executablePath, args: args.split(' ') });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(KEEP_NAME);
    return context;
  };
  return browser;
}
