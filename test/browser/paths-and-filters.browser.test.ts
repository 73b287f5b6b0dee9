import { en } from '../../client/words/en.ts';
import { describeInBrowser } from '../support/browser.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { picture, pictureOf, settled } from './harness.ts';

describeInBrowser('paths and filters', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('says why there is no path, and what could find one', async () => {
    await desk.setPathEnds();
    await desk.page.getByRole('spinbutton', { name: en.paths.maxHops }).fill('1');
    await desk.page.getByRole('button', { name: en.actions.findPaths }).click();
    await desk.page.getByText(/No path found\. Searched up to 1 hop; visited \d+ entit(y|ies)/).waitFor();
    await desk.page.getByText(en.paths.tryMoreHops).waitFor();
  });

  it('steps through a path by the arrow keys, and dims everything else', async () => {
    await desk.setPathEnds();
    await desk.page.getByRole('button', { name: en.actions.findPaths }).click();
    await desk.page.getByRole('article', { name: 'Path 1' }).waitFor();
    await settled(desk.page);
    const { faded, places, links } = await pictureOf(desk.page);
    expect(faded.length).toBeGreaterThan(10);
    expect(faded.length).toBeLessThan(Object.keys(places).length + links.length);
    expect(faded).not.toContain('brazilian-criminals');
    await desk.blurField();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.getByRole('heading', { name: /Path 1, hop 1 of/ }).waitFor();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.getByRole('heading', { name: /Path 1, hop 2 of/ }).waitFor();
    await desk.inspector.getByText(en.contributions.title).waitFor();
    await picture(desk.page, 'path');
    await desk.page.keyboard.press('2');
    await desk.page.getByRole('heading', { name: /^Path 2:/ }).waitFor();
  });

  it('finds paths over the links that pass the filters, including by wording', async () => {
    await desk.setPathEnds();
    const shown = async () => (await desk.page.getByRole('article').allInnerTexts()).join('\n');
    await desk.page.getByRole('button', { name: en.actions.findPaths }).click();
    await desk.page.getByRole('article', { name: 'Path 1' }).waitFor();
    const all = await shown();
    expect(all).toMatch(/Passes through .*, which has \d+ links\.|epends on one party/);
    await desk.page.getByRole('tab', { name: en.tabs.filter }).click();
    await desk.page.getByRole('checkbox', { name: /^Suspected/ }).click();
    await desk.page.getByRole('tab', { name: en.tabs.paths }).click();
    await desk.page.getByRole('button', { name: en.actions.findPaths }).click();
    await desk.page.getByText(/filters excluded [1-9]\d* links/).waitFor();
    expect(await shown()).not.toBe(all);
  });

  it('hides by kind, type, confidence, source and speaker, and counts hidden links by cause', async () => {
    await desk.page.getByRole('checkbox', { name: /^Person/ }).click();
    await desk.status.getByText(/[1-9]\d* by kind/).waitFor();
    await desk.page.getByRole('slider', { name: en.filter.leastConfidence }).focus();
    for (let i = 0; i < 12; i++) await desk.page.keyboard.press('ArrowRight');
    await desk.status.getByText(/[1-9]\d* by confidence/).waitFor();
    await desk.status.getByRole('button', { name: en.status.showThem }).click();
    await desk.page.getByText(en.filter.types, { exact: true }).click();
    await desk.page.getByRole('checkbox', { name: /^took part in/ }).click();
    await desk.status.getByText(/[1-9]\d* by type/).waitFor();
    await desk.page.getByText(en.filter.speakers, { exact: true }).click();
    await desk.page.getByRole('checkbox', { name: /^Carlos Romero/ }).click();
    await desk.status.getByText(/[1-9]\d* by source or speaker/).waitFor();
    await desk.undo();
    await desk.status.getByText(/by source or speaker/).waitFor({ state: 'detached' });
  });

  it('dims links outside a range of dates, and counts them', async () => {
    await desk.page.getByLabel('From', { exact: true }).fill('2015-01-01');
    await desk.page.getByText(/^[1-9]\d* dimmed$/).waitFor();
  });
});
