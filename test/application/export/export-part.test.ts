import { viewLinks } from '../../../server/analysis/link-view.ts';
import { exportPart, partInView } from '../../../server/application/export/export-part.ts';
import type { ExportContext } from '../../../server/application/export/export-context.ts';
import type { RecordedSourceRow } from '../../../server/store/rows.ts';
import { draw, vocabulary } from '../../analysis/harness.ts';
import { emptyStore } from '../../support/server.ts';

const LINKS = 6_000;

/** Uses up processor time, in ms, as a format does that writes a piece. */
function work(ms: number): void {
  const began = process.cpuUsage();
  for (let spent = 0; spent < ms * 1e3;) {
    const { user, system } = process.cpuUsage(began);
    spent = user + system;
  }
}

describe('a graph that is exported', () => {
  it('yields to the event loop between pieces of links, though their sources are in memory', async () => {
    const store = await emptyStore();
    const source = { id: 'a', title: 'A', reliability: 'A' } as RecordedSourceRow;
    const context = { store, vocabulary, loadSources: async () => [source] } as Partial<ExportContext>;
    const drawn = Array.from({ length: LINKS }, (_, i) => ({
      from: `e${i % 200}`,
      to: `f${i}`,
      source: 'a',
    }));
    const graph = await exportPart(await partInView(viewLinks(draw(drawn))), context as ExportContext);
    let [beats, pieces, links, going] = [0, 0, 0, true];
    const beat = () => {
      beats++;
      if (going) setImmediate(beat);
    };
    beat();
    for await (const piece of graph.links()) {
      pieces++;
      links += piece.length;
      work(25);
    }
    going = false;
    expect(links).toBe(LINKS);
    // Each piece takes longer than a turn may.
    expect(beats).toBeGreaterThanOrEqual(pieces);
    await store.close();
  });
});
