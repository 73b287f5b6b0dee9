import { useRef } from 'react';
import { Select } from '../record/fields.tsx';
import { useWords } from '../words/words.ts';
import { IN_FORMATS, type InFormat } from './answers.ts';
import { EncodingSelect } from './EncodingSelect.tsx';
import { FailureBox } from './FailureBox.tsx';
import { useJob } from './job.ts';
import { begin, tellFormat } from './steps.ts';

const FORMATS = Object.entries(IN_FORMATS);

/** Chooses the file, and its format where that is not recognised. */
export function FileStep() {
  const words = useWords();
  const format = useJob((s) => s.format);
  const file = useJob((s) => s.file);
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
          hidden
          onChange={(e) => {
            const [chosen] = e.target.files ?? [];
            if (chosen) begin(chosen);
            e.target.value = '';
          }}
        />
      </div>
      <FailureBox />
      {file && (
        <>
          <Select
            name={words.importing.format}
            value={format ?? ''}
            required
            options={[['', words.importing.recognised], ...FORMATS]}
            change={(told) => tellFormat((told || null) as InFormat | null)}
          />
          <EncodingSelect />
        </>
      )}
      <p className="meta">{words.importing.nothingYet}</p>
    </>
  );
}
