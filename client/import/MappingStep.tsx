import { clsx } from 'clsx';
import { useId, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { FailureBox } from './FailureBox.tsx';
import { FileContents } from './FileContents.tsx';
import { useJob } from './job.ts';
import { lineAt, problemsInMapping } from './mapping-text.ts';
import { MappingEditor } from './MappingEditor.tsx';
import styles from './MappingStep.module.css';
import { check, editMapping, loadMapping, loadPreview, saveMapping, startOver } from './steps.ts';

/** The contents of the file and the mapping side by side. */
export function MappingStep() {
  const words = useWords().importing;
  const { preview, mapping, mappingFrom, edited, failure } = useJob();
  const id = useId();
  const editor = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  if (!preview) return null;
  const wrong = problemsInMapping(failure?.problems ?? []).inMapping.flatMap(({ line }) => line ?? []);
  const goTo = (line: number) => {
    const { start, end } = lineAt(mapping, line);
    editor.current?.focus();
    editor.current?.setSelectionRange(start, end);
    editor.current?.parentElement?.querySelector('[data-wrong]')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <div className={styles.columns}>
        <FileContents preview={preview} mapping={mapping} />
        {preview.mapping !== null && (
          <section aria-label={words.mapping}>
            <h4>
              <label htmlFor={id}>{words.mapping}</label>
            </h4>
            <p className={text.meta}>
              {mappingFrom && words.mappingFrom[mappingFrom]}
              {mappingFrom === 'IMPORT' &&
                preview.mappingOf &&
                words.mappingOf(preview.mappingOf.file, preview.mappingOf.leftOut)}
              {edited && ` ${words.edited}`}
            </p>
            <MappingEditor ref={editor} id={id} value={mapping} wrong={new Set(wrong)} change={editMapping} />
            <div className={layout.row}>
              <Button onClick={saveMapping}>{words.saveMapping}</Button>
              <Button onClick={() => file.current?.click()}>{words.loadMapping}</Button>
              <Button variant="plain" onClick={() => void loadPreview(true)}>
                {words.refreshPreview}
              </Button>
              <input
                ref={file}
                type="file"
                accept=".yaml,.yml,.txt"
                hidden
                onChange={(e) => {
                  const [chosen] = e.target.files ?? [];
                  if (chosen) void loadMapping(chosen);
                  e.target.value = '';
                }}
              />
            </div>
          </section>
        )}
      </div>
      <FailureBox goTo={goTo} />
      <div className={clsx(layout.row, layout.rowEnd)}>
        <Button onClick={startOver}>{words.otherFiles}</Button>
        <Button variant="filled" onClick={() => void check()}>
          {words.startDryRun}
        </Button>
      </div>
    </>
  );
}
