import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useWords } from '../words/words.ts';
import { retractImport } from './retract-import.ts';

/** Asks for confirmation before an import is retracted. */
export function RetractImport({ id, file }: { id: string; file: string }) {
  const words = useWords().importing;
  return (
    <ConfirmDialog action={words.retractImport} onConfirm={() => retractImport(id)}>
      <p>
        <b>{file}</b>
      </p>
      <p>{words.retractImportQuestion}</p>
    </ConfirmDialog>
  );
}
