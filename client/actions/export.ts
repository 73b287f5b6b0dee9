import type { ExportFormat } from '../api/generated.ts';
import { fetchQuery } from '../api/server.ts';
import { currentRenderer } from '../state/renderer.ts';
import { setState } from '../state/store.ts';
import { currentVisibleGraph } from '../state/use-visible-graph.ts';
import { wordsNow } from '../words/words.ts';
import { runAction, announce } from './run.ts';

/** Exports the visible graph in a format of the server, and shows what the format cannot represent. */
export function exportAs(format: ExportFormat): void {
  void runAction(async () => {
    const { shownEntities, shownLinks } = currentVisibleGraph();
    const ids = shownEntities.map((e) => e.id);
    const { subgraph } = await fetchQuery('Export', { ids, linkIds: shownLinks.map((l) => l.id), format });
    const { filename, mediaType, encoding, content, lossMessages } = subgraph.export;
    const bytes = encoding === 'BASE64' ? Uint8Array.from(atob(content), (c) => c.charCodeAt(0)) : content;
    save(filename, new Blob([bytes], { type: mediaType }));
    const title = wordsNow().announcements.saved(filename);
    if (lossMessages.length > 0) setState({ result: { title, lines: lossMessages } });
    else announce(title);
  });
}

export function exportPicture(): void {
  void runAction(async () => {
    const picture = await currentRenderer()?.png();
    if (picture) save('chasqui.png', picture);
  });
}

export function save(filename: string, content: Blob): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content);
  anchor.download = filename;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 1000);
}
