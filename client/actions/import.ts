import { setState } from '../state/store.ts';
import { loadView } from './view-file.ts';

/** Opens the import dialog, with files or to choose some. A running import continues. */
export const startImport = (files: readonly File[] = []) => setState({ dialog: { show: 'import', files } });

export const showImports = () => setState({ dialog: { show: 'imports' } });

const isView = ({ name }: File) => name.endsWith('.chasqui-view.json');

/** Opens a dropped view file and starts the import of other dropped files. */
export function handleDroppedFiles(dropped: readonly File[]): void {
  const view = dropped.find(isView);
  const files = dropped.filter((file) => !isView(file));
  if (view) loadView(view);
  if (files.length > 0) startImport(files);
}

export const confirmRetractImport = ({ id, file }: { readonly id: string; readonly file: string }) =>
  setState({ dialog: { show: 'retractImport', id, file } });
