import { shown } from '../state/filters.ts';
import { getState } from '../state/store.ts';
import { say } from './actions.ts';
import { question } from './questions.ts';

interface File {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: string;
  readonly losses: readonly string[];
}

/** Saves what is on the screen in a format of the server's; says what the format could not hold. */
export function exportAs(format: 'CYTOSCAPE' | 'GRAPHML'): void {
  const { canvas, filters } = getState();
  const seen = shown([...canvas.entities.values()], [...canvas.links.values()], filters);
  const variables = { ids: seen.entities.map((e) => e.id), linkIds: seen.links.map((l) => l.id), format };
  void question<{ subgraph: { export: File } }>('export', variables, ({ subgraph: { export: file } }) => {
    save(file.filename, new Blob([file.content], { type: file.mediaType }));
    say(`Saved ${file.filename}. ${file.losses.join(' ')}`);
  });
}

export function save(filename: string, content: Blob): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(content);
  anchor.download = filename;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 1000);
}
