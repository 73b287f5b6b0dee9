import { describeInBrowser } from '../support/browser.ts';
import { sample } from '../support/sample.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { pictureOf, settled } from './harness.ts';
import { perform, moves, switchedOff } from './moves.ts';

const ACTIONS = sample(40, 100);

async function repeat(times: number, what: () => Promise<void>): Promise<void> {
  for (let i = 0; i < times; i++) await what();
}

describeInBrowser('undo', () => {
  const desk = new Desk(serverAndBrowser());

  it(`returns to the start after ${ACTIONS} random actions and as many undos, and to the end by as many redos`, async () => {
    const before = await pictureOf(desk.page);
    for (const move of moves(ACTIONS)) await perform(desk.page, move);
    const counts = () =>
      desk.status
        .locator('span')
        .allInnerTexts()
        .then((all) => all.slice(0, 3));
    const ended = [await counts(), await switchedOff(desk.page)];
    const steps = (key: string) => repeat(ACTIONS, () => desk.page.keyboard.press(key));
    await desk.blurField();
    await steps('Control+z');
    await settled(desk.page);
    const after = await pictureOf(desk.page);
    expect(after.places).toEqual(before.places);
    expect(after.links).toEqual(before.links);
    expect(after.selected).toEqual(before.selected);
    expect(await switchedOff(desk.page)).toEqual([]);
    await desk.page
      .getByRole('button', { name: 'Undo', exact: true })
      .and(desk.page.locator('[aria-disabled=true]'))
      .waitFor();
    await steps('Control+Shift+z');
    await settled(desk.page);
    expect([await counts(), await switchedOff(desk.page)]).toEqual(ended);
  }, 240_000);
});
