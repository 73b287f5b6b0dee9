import { useId, useRef } from 'react';
import { useWords } from '../words/words.ts';
import { FailureBox } from './FailureBox.tsx';
import { Holds } from './Holds.tsx';
import { useJob } from './job.ts';
import { lineAt, problemsInMapping } from './mapping-text.ts';
import { MappingEditor } from './MappingEditor.tsx';
import { check, editMapping, loadMapping, look, saveMapping, startOver } from './steps.ts';

/** What the file holds beside how its rows become claims. */
export function MappingStep() {
  const words = useWords().importing;
  const { preview, mapping, mappingFrom, edited, failure } = useJob();
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  if (!preview) return null;
  const wrong = problemsInMapping(failure?.problems ?? []).inMapping.flatMap(({ line }) => line ?? []);
  const goTo = (line: number) => {
    const { start, end } = lineAt(mapping, line);
    text.current?.focus();
    text.current?.setSelectionRange(start, end);
    text.current?.parentElement?.querySelector('.wrong')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <div className="beside">
        <Holds preview={preview} mapping={mapping} />
        {preview.mapping !== null && (
          <section aria-label={words.mapping}>
            <h4>
              <label htmlFor={id}>{words.mapping}</label>
            </h4>
            <p className="meta">
              {mappingFrom && words.mappingFrom[mappingFrom]}
              {mappingFrom === 'IMPORT' &&
                preview.mappingOf &&
                words.mappingOf(preview.mappingOf.file, preview.mappingOf.leftOut)}
              {edited && ` ${words.edited}`}
            </p>
            <MappingEditor ref={text} id={id} value={mapping} wrong={new Set(wrong)} change={editMapping} />
            <div className="row">
              <button type="button" className="button" onClick={saveMapping}>
                {words.saveMapping}
              </button>
              <button type="button" className="button" onClick={() => file.current?.click()}>
                {words.loadMapping}
              </button>
              <button type="button" className="button plain" onClick={() => void look(true)}>
                {words.lookAgain}
              </button>
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
      <div className="row end">
        <button type="button" className="button" onClick={startOver}>
          {words.another}
        </button>
        <button type="button" className="button filled" onClick={() => void check()}>
          {words.check}
        </button>
      </div>
    </>
  );
}
