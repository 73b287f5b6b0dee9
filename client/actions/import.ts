import { setState } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';
import { loadView } from './view-file.ts';
import { say } from './run.ts';

/** Opens the import, with a file or to choose one. One that is on its way goes on. */
export const startImport = (file: File | null = null) => setState({ dialog: { show: 'import', file } });

export const showImports = () => setState({ dialog: { show: 'imports' } });

/** Takes what is dropped on the window: a view that was saved, or a file to import. */
export function takeDropped(files: readonly File[]): void {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) say(wordsNow().importing.oneAtATime(file.name));
  if (file.name.endsWith('.chasqui-view.json')) loadView(file);
  else startImport(file);
}

export const askTakeBack = ({ id, file }: { readonly id: string; readonly file: string }) =>
  setState({ dialog: { show: 'takeBack', id, file } });
