import { setTimeout } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { en } from '../../client/words/en.ts';
import { describeInBrowser } from '../support/browser.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { axeFinds, openWorkspace, placeOnPage, settled } from './harness.ts';

describeInBrowser('recording', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('records a value, reports missing and invalid fields, and keeps the entries', async () => {
    await desk.open('Apolo ambush');
    await desk.inspector.getByRole('button', { name: en.entity.record }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: en.record.claimTypes.VALUE }).click();
    await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
    await dialog.getByRole('alert').getByText(en.record.notRecorded).waitFor();
    expect(await axeFinds(desk.page)).toEqual([]);
    await dialog.getByLabel(en.record.property).selectOption('deaths');
    await dialog.getByLabel(en.record.valueAsWritten('people')).fill('six');
    await dialog.getByLabel(en.record.min).fill('6');
    await dialog.getByLabel(en.record.max).fill('6');
    await dialog.getByRole('combobox', { name: en.paths.search(en.record.source) }).fill('Six dead');
    await desk.page.getByRole('option', { name: en.record.newSource('Six dead') }).click();
    await dialog.getByLabel(en.record.statement).fill('Six died.');
    await dialog.getByLabel(en.record.claimed).fill('yesterday');
    await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
    await dialog.getByText(/EDTF/).waitFor();
    expect(await dialog.getByLabel(en.record.statement).inputValue()).toBe('Six died.');
    await dialog.getByLabel(en.record.claimed).fill('2014-02');
    await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await desk.inspector
      .getByRole('group', { name: en.entity.versionsOf('deaths') })
      .getByText('six', { exact: true })
      .waitFor();
    await desk.inspector
      .getByRole('button', { name: /Six died\./ })
      .first()
      .click();
    await desk.inspector.getByRole('button', { name: en.claim.retract }).click();
    await desk.page.getByRole('dialog').getByRole('button', { name: en.claim.retract }).click();
    await desk.status.getByText(en.record.retracted).waitFor();
    await desk.inspector.getByText(en.claim.retracted).waitFor();
    desk.ignoreFailedLoads();
  });

  it('shows the role of a person, and records a nationality that disputes another', async () => {
    await desk.open('Carlos Romero');
    await desk.inspector.getByText(/· Interior Minister of Bolivia/).waitFor();
    await desk.inspector.getByRole('button', { name: en.entity.record }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: en.record.claimTypes.VALUE }).click();
    await dialog.getByLabel(en.record.property).selectOption('nationality');
    await dialog.getByLabel(en.record.valueAsWritten(null)).fill('Uruguayan');
    await dialog.getByRole('combobox', { name: en.paths.search(en.record.source) }).fill('A rumour');
    await desk.page.getByRole('option', { name: en.record.newSource('A rumour') }).click();
    await dialog.getByLabel(en.record.statement).fill('He is said to be Uruguayan.');
    await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const versions = desk.inspector.getByRole('group', { name: en.entity.versionsOf('nationality') });
    await versions.getByText('Uruguayan', { exact: true }).waitFor();
    await versions.getByText('Bolivian', { exact: true }).waitFor();
  });

  it('keeps a subject open that is opened during the refresh after a recording', async () => {
    const { page } = desk;
    await desk.open('Apolo ambush');
    await desk.inspector.getByRole('button', { name: en.entity.record }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: en.record.claimTypes.VALUE }).click();
    await dialog.getByLabel(en.record.property).selectOption('deaths');
    await dialog.getByLabel(en.record.valueAsWritten('people')).fill('eleven');
    await dialog.getByLabel(en.record.min).fill('11');
    await dialog.getByRole('combobox', { name: en.paths.search(en.record.source) }).fill('Eleven dead');
    await page.getByRole('option', { name: en.record.newSource('Eleven dead') }).click();
    await dialog.getByLabel(en.record.statement).fill('Eleven died.');
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('recordClaims')) await held;
      await route.continue();
    });
    await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const { x, y } = await placeOnPage(page, 'ftc');
    await page.mouse.click(x, y);
    answer();
    await desk.status.getByText(en.record.recorded, { exact: true }).waitFor();
    await settled(page);
    await desk.inspector.getByRole('heading', { name: /Joint Task Force/ }).waitFor();
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('announces a recording, not a new graph version, when it checks for updates meanwhile', async () => {
    // The page checks for updates every few ms once it records.
    const before = () => {
      const { setInterval } = window;
      const run = (ask: () => void) => () => 'recording' in window && ask();
      Object.assign(window, { setInterval: (ask: () => void) => setInterval(run(ask), 20) });
    };
    const { page, close } = await openWorkspace(running.browser, running.server.url, { before });
    try {
      await page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('recordClaims')) return route.continue();
        await page.evaluate(() => Object.assign(window, { recording: true }));
        const response = await route.fetch();
        await setTimeout(500);
        await route.fulfill({ response });
      });
      await page.getByRole('combobox', { name: en.search.label }).fill('Shining Path');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      const inspector = page.getByRole('complementary', { name: en.inspector.label });
      await inspector.getByRole('button', { name: /VRAEM/ }).first().click();
      await inspector.getByRole('button', { name: en.link.recordDenial }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: en.paths.search(en.record.source) }).fill('A denial');
      await page.getByRole('option', { name: en.record.newSource('A denial') }).click();
      await dialog.getByLabel(en.record.statement).fill('They were not there.');
      await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
      const status = page.getByRole('contentinfo').getByRole('status');
      await status.getByText(/^Recorded\. Confidence \d\.\d\d → \d\.\d\d/).waitFor();
      await setTimeout(200);
      expect(await status.innerText()).toMatch(/^Recorded\./);
    } finally {
      await close();
    }
  });

  it('records a credibility with a reason, which is part of the grade and lowers the weight', async () => {
    const record = async (statement: string, judge?: (dialog: Locator) => Promise<void>) => {
      await desk.inspector.getByRole('button', { name: en.entity.record }).click();
      const dialog = desk.page.getByRole('dialog');
      await dialog.getByRole('button', { name: en.record.claimTypes.VALUE }).click();
      await dialog.getByLabel(en.record.property).selectOption('deaths');
      await dialog.getByLabel(en.record.valueAsWritten('people')).fill('nine');
      await dialog.getByLabel(en.record.min).fill('9');
      await dialog.getByLabel(en.record.max).fill('9');
      await dialog
        .getByRole('combobox', { name: en.paths.search(en.record.source) })
        .fill(`A report: ${statement}`);
      await desk.page.getByRole('option', { name: en.record.newSource(`A report: ${statement}`) }).click();
      await dialog.getByLabel(en.record.sourceFields.reliability).selectOption('B');
      await dialog.getByLabel(en.record.statement).fill(statement);
      await judge?.(dialog);
      await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      // The inspector reloads, and elements may move.
      await settled(desk.page);
    };
    const card = (statement: string) =>
      desk.inspector.getByTestId('claim').filter({ has: desk.page.getByRole('button', { name: statement }) });
    const shown = async (statement: string) => [
      await card(statement).getByTestId('grade').innerText(),
      await card(statement).getByTestId('weight').innerText(),
    ];
    await desk.open('Apolo ambush');
    await record('Nine fell there.');
    await record('Nine died there.', async (dialog) => {
      expect(await dialog.getByLabel(en.record.credibilityReason).count()).toBe(0);
      await dialog.getByLabel(en.claim.credibility, { exact: true }).selectOption('4');
      await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
      await dialog.getByText(en.record.required, { exact: true }).waitFor();
      await dialog.getByLabel(en.record.credibilityReason).fill('The speaker was far away.');
      expect(await axeFinds(desk.page)).toEqual([]);
    });
    expect(await shown('Nine fell there.')).toEqual(['B6', '0.77']);
    expect(await shown('Nine died there.')).toEqual(['B4', '0.38']);
    await card('Nine died there.').getByRole('button', { name: 'Nine died there.' }).first().click();
    await desk.inspector.getByText('4: The speaker was far away.').waitFor();
  });
});
