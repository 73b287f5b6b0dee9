import { en } from '../../client/words/en.ts';
import { describeInBrowser } from '../support/browser.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { axeFinds } from './harness.ts';

describeInBrowser('recording', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('records a value by hand, says what is missing and what the server finds wrong, and keeps what was filled in', async () => {
    await desk.open('Apolo ambush');
    await desk.inspector.getByRole('button', { name: en.entity.record }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: en.record.abouts.VALUE }).click();
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
    desk.forgiveFailedLoads();
  });
});
