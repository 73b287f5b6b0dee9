import { en } from '../../client/words/en.ts';
import { describeInBrowser } from '../support/browser.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { pictureOf, placeOnPage, settled } from './harness.ts';

describeInBrowser('the canvas', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('selects what is clicked on the canvas, adds to it with Shift, and lets go beside it', async () => {
    const { x, y } = await placeOnPage(desk.page, 'ftc');
    await desk.page.mouse.click(x, y);
    await desk.inspector.getByRole('heading', { name: /Joint Task Force/ }).waitFor();
    const other = await placeOnPage(desk.page, 'apolo-ambush-2013');
    await desk.page.keyboard.down('Shift');
    await desk.page.mouse.click(other.x, other.y);
    await desk.page.keyboard.up('Shift');
    await desk.page.getByRole('region', { name: en.canvas.selection }).getByText('2 selected').waitFor();
    expect((await pictureOf(desk.page)).selected).toEqual(['apolo-ambush-2013', 'ftc']);
    await desk.page.mouse.click(600, 840);
    await desk.page.getByRole('region', { name: en.canvas.selection }).waitFor({ state: 'detached' });
  });

  it('keeps what was dragged where it was put, when more comes; and undoes the drag', async () => {
    const before = await pictureOf(desk.page);
    const { x, y } = await placeOnPage(desk.page, 'ftc');
    await desk.page.mouse.move(x, y);
    await desk.page.mouse.down();
    await desk.page.mouse.move(x + 40, y + 60, { steps: 4 });
    await desk.page.mouse.up();
    const dragged = await pictureOf(desk.page);
    expect(dragged.places['ftc']).not.toEqual(before.places['ftc']);
    await desk.open('FELCN');
    await desk.inspector.getByRole('button', { name: en.entity.allNeighbours }).click();
    await settled(desk.page);
    const grown = await pictureOf(desk.page);
    expect(Object.keys(grown.places).length).toBeGreaterThan(Object.keys(dragged.places).length + 1);
    expect(grown.places).toMatchObject(dragged.places);
    await desk.letGo();
    await desk.undo();
    await desk.undo();
    await desk.undo();
    await settled(desk.page);
    expect((await pictureOf(desk.page)).places).toEqual(before.places);
  });

  it('selects by box', async () => {
    await desk.page.getByRole('button', { name: en.canvas.box }).click();
    await desk.page.mouse.move(300, 130);
    await desk.page.mouse.down();
    await desk.page.mouse.move(1030, 860, { steps: 5 });
    await desk.page.mouse.up();
    const bar = desk.page.getByRole('region', { name: en.canvas.selection });
    await bar.getByText(/^\d\d selected/).waitFor();
    await bar.getByRole('button', { name: en.actions.pin }).click();
    await bar.getByRole('button', { name: en.actions.hide }).click();
    await desk.status.getByText(/by hand/).waitFor();
    await desk.status.getByRole('button', { name: en.status.showThem }).click();
    await desk.status.getByText(/by hand/).waitFor({ state: 'detached' });
  });

  it('goes from neighbour to neighbour by the arrow keys, and acts on the one it is at', async () => {
    await desk.page.getByRole('application').focus();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Space');
    await desk.page.getByRole('region', { name: en.canvas.selection }).getByText('1 selected').waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.inspector.getByRole('heading').first().waitFor();
    await desk.page.keyboard.press('h');
    await desk.status
      .getByText(/1 entity/)
      .first()
      .waitFor();
  });

  it('groups by kind and by community, each in a frame of its own, and lets go of it', async () => {
    const before = await pictureOf(desk.page);
    await desk.more(en.actions.groupKind);
    await settled(desk.page);
    expect((await pictureOf(desk.page)).groups).toBe(6);
    await desk.more(en.actions.groupCommunity);
    await settled(desk.page);
    const grouped = await pictureOf(desk.page);
    expect(grouped.groups).toBeGreaterThan(1);
    expect(grouped.places).not.toEqual(before.places);
    await desk.undo();
    await desk.undo();
    await settled(desk.page);
    expect(await pictureOf(desk.page)).toMatchObject({ groups: 0, places: before.places });
  });
});
