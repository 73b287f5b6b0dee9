import { useRef } from 'react';
import { Select } from '../ui/fields.tsx';
import { useWords } from '../words/words.ts';
import type { ImportFormat } from '../api/import-answer.ts';
import { IN_FORMATS } from './formats.ts';
import { EncodingSelect } from './EncodingSelect.tsx';
import { FailureBox } from './FailureBox.tsx';
import { useJob } from './job.ts';
import { begin, tellFormat } from './steps.ts';

const FORMATS = Object.entries(IN_FORMATS);

/** Chooses the files, and their format where it is not recognised. */
export function FileStep() {
  const words = useWords();
  const format = useJob((s) => s.format);
  const chosen = useJob((s) => s.files.length > 0);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className="drop-zone">
        <button type="button" className="button filled" autoFocus onClick={() => input.current?.click()}>
          {words.importing.choose}
        </button>
        <p>{words.importing.orDrop}</p>
        <p className="meta">{FORMATS.map(([, name]) => name).join(' · ')}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(e) => {
            const files = [...(e.target.files ?? [])];
            if (files.length > 0) begin(files);
            e.target.value = '';
          }}
        />
      </div>
      <FailureBox />
      {chosen && (
        <>
          <Select
            name={words.importing.format}
            value={format ?? ''}
            required
            options={[['', words.importing.recognised], ...FORMATS]}
            change={(told) => tellFormat((told || null) as ImportFormat | null)}
          />
          <EncodingSelect />
        </>
      )}
      <p className="meta">{words.importing.nothingYet}</p>
    </>
  );
}
