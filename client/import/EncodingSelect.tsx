import { Select } from '../ui/fields.tsx';
import { useWords } from '../words/words.ts';
import { ENCODINGS, type Encoding } from './formats.ts';
import { useJob } from './job.ts';
import { setEncoding } from './steps.ts';

/** Selects the encoding of a text file, if it is not detected correctly. */
export function EncodingSelect() {
  const words = useWords().importing;
  const encoding = useJob((s) => s.encoding);
  return (
    <Select
      name={words.encoding}
      value={encoding ?? ''}
      required
      options={[['', words.detect], ...ENCODINGS.map((one) => [one, one] as const)]}
      change={(stated) => setEncoding((stated || null) as Encoding | null)}
    />
  );
}
