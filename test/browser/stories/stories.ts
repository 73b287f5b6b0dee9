import type { Page } from 'playwright-core';
import { pictureOf } from '../harness.ts';
import type { Person } from './person.ts';
import type { StoryId } from './questions.ts';

export interface Story {
  readonly id: StoryId;
  /** Whether the story changes the graph. */
  readonly writes?: boolean;
  /** Goes from a new page to the answer. Throws if the answer is not shown. */
  run(person: Person): Promise<void>;
}

const exactly = (text: string) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** A pattern for a text with any numbers in place of its own, which change with the data of the case. */
const anyNumbers = (text: string) =>
  new RegExp(exactly(text).source.replaceAll(/\d+/g, (digits) => (digits === '0' ? '0' : '\\d+')));

async function seeTexts(person: Person, ...texts: (string | RegExp)[]): Promise<void> {
  for (const text of texts) await person.inspector.getByText(text).first().waitFor();
}

/** A row of the links in the inspector, under the label of its type. */
const linkRow = ({ inspector, page, label }: Person, type: string, other: RegExp) =>
  inspector
    .locator('div')
    .filter({ has: page.getByText(exactly(label(type))) })
    .last()
    .getByRole('button', { name: other })
    .first();

/** Sets both ends of the path query. */
async function setPathEnds(person: Person): Promise<void> {
  const { words, inspector } = person;
  await person.search('Brazilian criminals');
  await person.press(inspector.getByRole('button', { name: words.entity.pathsFrom }));
  await person.search('Coca growers of Apolo');
  await person.press(inspector.getByRole('button', { name: words.entity.pathsTo }));
}

/** Waits until the banner over the canvas counts several lost links. */
const seeLost = ({ page, words }: Person) =>
  page
    .getByText(new RegExp(words.whatIf.onCanvas(7, 8).replace('7', '[1-9]\\d*').replace('8', '\\d+')))
    .first()
    .waitFor();

/** The number of entities shown. */
const count = async (page: Page) =>
  Number(/\d+/.exec(await page.getByRole('contentinfo').locator('span').first().innerText())?.[0]);

/** Alliances between entities, one of them misspelt. */
const ALLIANCES = `From,To,Year
Brazilian criminals,Rivermen of Guajará,2012
Peruvian drug trafickers,Brazilian criminals,2013
Rivermen of Guajará,Peruvian drug trafickers,2013
`;

/** What analysts ask of the Apolo case. */
export const STORIES: readonly Story[] = [
  {
    id: 'who-was-behind-it',
    async run(person) {
      const { words } = person;
      await person.search('Peruvian drug traffickers');
      await person.press(linkRow(person, 'PARTICIPATED_IN', /Apolo ambush/));
      await seeTexts(
        person,
        words.contributions.statusReasons.CONTESTED,
        'Carlos Romero',
        'David Choquehuanca',
      );
    },
  },
  {
    id: 'how-many-died',
    async run(person) {
      const { words, page } = person;
      await person.press(page.getByRole('tab', { name: new RegExp(`^${words.tabs.disputes}`) }));
      await person.press(page.getByRole('button', { name: /^Apolo ambush.*(deaths|muertos)/i }).first());
      const versions = page.getByRole('group', { name: words.disputes.versions });
      for (const name of ['InSight Crime', 'Carlos Romero', 'Jorge Pérez'])
        await versions.getByText(name).first().waitFor();
      await page.getByRole('img', { name: words.entity.timeAxis }).waitFor();
    },
  },
  {
    id: 'brazil-to-apolo',
    async run(person) {
      const { words, page } = person;
      await setPathEnds(person);
      await person.press(page.getByRole('button', { name: words.actions.findPaths }));
      const first = page.getByRole('article', { name: words.paths.pathNumber(1) });
      await first
        .getByText(anyNumbers(words.twoDecimals(0.2)))
        .first()
        .waitFor();
      await person.press(first.locator('li button[aria-expanded]').first());
      await seeTexts(person, words.contributions.title);
    },
  },
  {
    id: 'on-the-minister-alone',
    async run(person) {
      const { words, inspector } = person;
      await person.search('Carlos Romero');
      await seeTexts(person, words.whatIf.soleSpeaker);
      await person.press(inspector.getByRole('button', { name: words.whatIf.question('Carlos Romero') }));
      await seeLost(person);
      await seeTexts(person, words.whatIf.wholeGraph, words.whatIf.lostLinks);
    },
  },
  {
    id: 'what-sources-disagree-on',
    async run(person) {
      const { words, page } = person;
      await person.press(page.getByRole('tab', { name: new RegExp(`^${words.tabs.disputes}`) }));
      await page.getByText(anyNumbers(words.disputes.counts(36, 29))).waitFor();
      await person.press(page.getByRole('button', { name: /^Were foreigners behind the ambush/ }));
      await person.press(page.getByRole('button', { name: words.disputes.openOnCanvas }));
      await page.getByRole('application').waitFor();
      await person.inspector.getByRole('heading').first().waitFor();
    },
  },
  {
    id: 'a-report-denies-it',
    writes: true,
    async run(person) {
      const { words, inspector, page } = person;
      await person.search('Shining Path');
      await person.press(linkRow(person, 'OPERATES_IN', /VRAEM/));
      const before = await inspector.getByTestId('confidence').innerText();
      await person.press(inspector.getByRole('button', { name: words.link.recordDenial }));
      const dialog = page.getByRole('dialog');
      const source = dialog.getByRole('combobox', { name: words.paths.search(words.record.source) });
      await person.pick(source, 'A report of 2014', words.record.newSource('A report of 2014'));
      await person.write(dialog.getByLabel(words.record.statement), 'The group had left the valley.');
      await person.press(dialog.getByRole('button', { name: words.record.save }));
      await dialog.waitFor({ state: 'detached' });
      await seeTexts(person, 'The group had left the valley.');
      const after = await inspector.getByTestId('confidence').innerText();
      if (after === before) throw new Error(`the confidence is still ${after}`);
      await page
        .getByRole('status')
        .filter({ hasText: `${before} → ${after}` })
        .waitFor();
    },
  },
  {
    id: 'the-middleman',
    async run(person) {
      const { words, page } = person;
      await setPathEnds(person);
      await person.press(page.getByRole('button', { name: words.actions.findChokepoints }));
      const found = page.getByRole('region', { name: words.chokepoints.title });
      await found.getByText(words.chokepoints.found(2)).waitFor();
      await found.getByRole('button', { name: 'Peruvian groups in the VRAEM' }).waitFor();
      await found
        .getByText(/Brazilian criminals [→←↔] .* [→←↔] Coca growers of Apolo/)
        .first()
        .waitFor();
    },
  },
  {
    id: 'firm-words-only',
    async run(person) {
      const { words, page } = person;
      for (const hedge of ['ALLEGED', 'SUSPECTED', 'SPECULATED'] as const)
        await person.press(page.getByRole('checkbox', { name: new RegExp(`^${words.hedges[hedge]}`) }));
      await page.getByText(new RegExp(`[1-9]\\d* ${words.status.causes.hedge}`)).waitFor();
      await page.getByRole('button', { name: words.status.showThem }).waitFor();
    },
  },
  {
    id: 'what-a-source-carries',
    async run(person) {
      const { words, inspector, page } = person;
      await person.search('Apolo ambush');
      await person.press(inspector.getByRole('button', { name: exactly('InSight Crime') }).last());
      await seeTexts(person, words.source.soleSource, `${words.source.grades.B}.`);
      await person.press(inspector.getByRole('button', { name: words.whatIf.question('InSight Crime') }));
      await seeLost(person);
      await person.press(inspector.getByRole('button', { name: words.whatIf.keep }));
      await page.getByText(new RegExp(`[1-9]\\d* ${words.status.causes.evidence}`)).waitFor();
    },
  },
  {
    id: 'who-operates-there',
    async run(person) {
      const { inspector, page, label } = person;
      await person.search('Bolivia');
      const rows = inspector
        .getByRole('listitem')
        .filter({ has: page.getByText(exactly(label('OPERATES_IN inverse'))) });
      const counted = Number(await rows.first().getByText(/^\d+$/).innerText());
      const before = await count(page);
      await person.press(rows.first().getByRole('button'));
      for (let tries = 0; (await count(page)) <= before && tries < 50; tries++)
        await page.waitForTimeout(100);
      const added = (await count(page)) - before;
      if (added < 1 || added > counted) throw new Error(`${added} added, of ${counted}`);
    },
  },
  {
    id: 'the-same-as-text',
    async run(person) {
      const { words, page } = person;
      await person.press(page.getByRole('button', { name: words.toolbar.shows.TABLE, exact: true }));
      await person.press(page.getByRole('button', { name: new RegExp(`^${words.table.names.links} \\d`) }));
      await person.press(page.getByRole('button', { name: words.table.confidence }));
      const table = page.getByRole('table');
      const cells = await table.locator('tbody tr td:nth-child(5)').allInnerTexts();
      const numbers = cells.map((text) => Number(text.replace(',', '.')));
      if (numbers.length < 5 || numbers.some((n, i) => i > 0 && n < (numbers[i - 1] ?? 0)))
        throw new Error(`not in order: ${cells.slice(0, 8).join(' ')}`);
    },
  },
  {
    id: 'where-it-joins',
    writes: true,
    async run(person) {
      const { page, words } = person;
      const button = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name });
      await person.addFile({ name: 'alliances.csv', content: ALLIANCES });
      await person.press(button(words.importing.startDryRun));
      await person.press(
        button(words.importing.sameEntities('Peruvian drug trafickers', 'Peruvian drug traffickers')),
      );
      await person.press(button(words.importing.repeatDryRun));
      await person.press(button(words.importing.import(3)));
      await person.press(button(words.importing.show(3)));
      await page.getByRole('application').waitFor();
      for (let tries = 0; (await count(page)) < 20 && tries < 50; tries++) await page.waitForTimeout(100);
      const { places, selected } = await pictureOf(page);
      const three = ['brazilian-criminals', 'peruvian-traffickers', 'rivermen-of-guajara'];
      if (selected.join() !== three.join()) throw new Error(`selected: ${selected.join()}`);
      if ('peruvian-drug-trafickers' in places) throw new Error('the canvas contains the entity twice');
    },
  },
];
