import { describeInBrowser } from '../../support/browser.ts';
import { FULL_SAMPLE, sample } from '../../support/sample.ts';
import { startServer } from '../../support/server.ts';
import { serverAndBrowser } from '../desk.ts';
import { axeFinds, openWorkspace, picture, settled } from '../harness.ts';
import { Person, type InputMode, type Language } from './person.ts';
import { QUESTIONS } from './questions.ts';
import { STORIES } from './stories.ts';

const MOST_INTERACTIONS = 8;

/** Every nth story is tested, by default and in the full sample, beginning with `first`. */
const SAMPLES: Readonly<
  Record<string, { readonly step: number; readonly full: number; readonly first: number }>
> = {
  'pointer EN': { step: 3, full: 1, first: 0 },
  'keyboard EN': { step: 8, full: 2, first: 5 },
  'pointer ES': { step: 8, full: 2, first: 2 },
};

/** Tests that each story reaches its answer in few interactions, without accessibility violations. */
export const runStories = (hands: InputMode, language: Language) =>
  describeInBrowser(`stories by ${hands} in ${language}`, () => {
    const running = serverAndBrowser();
    const labels = new Map<string, string>();

    beforeAll(async () => {
      const { data } = await running.server.ask(
        `{ vocabulary(language: ${language}) { linkTypes { type label inverse } properties { property label } } }`,
      );
      for (const { type, label, inverse } of data.vocabulary.linkTypes) {
        labels.set(type, label);
        labels.set(`${type} inverse`, inverse);
      }
      for (const { property, label } of data.vocabulary.properties) labels.set(property, label);
    });

    const { step, full, first } = SAMPLES[`${hands} ${language}`] ?? { step: 1, full: 1, first: 0 };
    const every = sample(step, full);
    for (const story of STORIES.filter((_, i) => i % every === first % every)) {
      it(`answer “${QUESTIONS[story.id]}”`, async () => {
        // A story that writes gets its own graph.
        const its = story.writes ? await startServer() : running.server;
        const { page, pageErrors, close } = await openWorkspace(running.browser, its.url, {
          locale: language === 'ES' ? 'es-BO' : 'en-GB',
          preload: hands === 'pointer',
        });
        const found: string[] = [];
        const person = new Person(page, {
          hands,
          language,
          label: (key) => labels.get(key) ?? key,
          async after() {
            if (FULL_SAMPLE && hands === 'pointer' && language === 'EN')
              found.push(...(await axeFinds(page, ['light'])));
          },
        });
        try {
          await story.run(person);
          await settled(page);
          if (hands === 'pointer') found.push(...(await axeFinds(page)));
          if (hands === 'pointer' && language === 'EN') await picture(page, `story-${story.id}`);
        } catch (error) {
          if (process.env['SHOTS'])
            await page.screenshot({ path: `${process.env['SHOTS']}/${story.id}-${hands}-${language}.png` });
          throw error;
        } finally {
          await close();
          if (its !== running.server) await its.stop();
        }
        expect([...new Set(found)]).toEqual([]);
        expect(pageErrors).toEqual([]);
        expect(person.interactions).toBeLessThanOrEqual(MOST_INTERACTIONS);
      });
    }
  });
