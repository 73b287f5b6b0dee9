import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface ProfileOptions {
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly reducedMotion: 'reduce' | 'no-preference';
  /** Whether the page loads its dialogs while it is idle. */
  readonly preload: boolean;
}

export interface Profile {
  readonly page: Page;
  readonly context: BrowserContext;
}

const VIEWPORT = { width: 1440, height: 900 };

/** Idle profiles with a small page and empty storage, by browser and options. */
const idle = new WeakMap<Browser, Map<string, Profile[]>>();

function idleOf(browser: Browser, options: ProfileOptions): Profile[] {
  const byOptions = idle.get(browser) ?? new Map<string, Profile[]>();
  idle.set(browser, byOptions);
  const key = JSON.stringify(options);
  const profiles = byOptions.get(key) ?? [];
  byOptions.set(key, profiles);
  return profiles;
}

/**
 * Returns a browser profile with empty storage. Profiles are reused, because their compiled scripts save more than half
 * of the processor time of opening the workspace.
 */
export async function takeProfile(browser: Browser, options: ProfileOptions): Promise<Profile> {
  const used = idleOf(browser, options).pop();
  if (used) return used;
  const { preload, ...emulated } = options;
  const context = await browser.newContext({
    ...emulated,
    viewport: VIEWPORT,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (!preload) await context.addInitScript('globalThis.requestIdleCallback = () => 0;');
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, context };
}

/** Resets a profile for the next test, or closes it if that is not possible. */
export async function returnProfile(
  browser: Browser,
  options: ProfileOptions,
  profile: Profile,
): Promise<void> {
  const { page, context } = profile;
  try {
    if (page.isClosed() || context.pages().length > 1) throw new Error('a test opened or closed a page');
    page.removeAllListeners();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // A page of the same origin stays in the same process, which keeps the compiled scripts.
    await page.goto(new URL('/healthz', page.url()).href);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.setViewportSize(VIEWPORT);
    idleOf(browser, options).push(profile);
  } catch {
    await context.close();
  }
}
