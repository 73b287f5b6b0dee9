import { EncodingDetector, encodingOf } from '../../../server/exchange/in/encoding.ts';
import { inFile } from '../in-file.ts';

/** The encoding of bytes that arrive in pieces of one size; the message of the error for invalid ones. */
function detect(bytes: Buffer, size: number): string {
  const detector = new EncodingDetector();
  for (let at = 0; at < bytes.length; at += size) detector.add(bytes.subarray(at, at + size));
  try {
    const { encoding, guessed } = detector.result('a.csv');
    return guessed ? `${encoding}?` : encoding;
  } catch (error) {
    return (error as Error).message;
  }
}

const TABLE = 'Año,Región\n2013,Peñón\n';

describe('the encoding of a text that arrives in pieces', () => {
  it.each([
    { what: 'ASCII', bytes: Buffer.from('a,b\n1,2\n'), expected: 'utf-8' },
    { what: 'nothing', bytes: Buffer.alloc(0), expected: 'utf-8' },
    { what: 'UTF-8 of up to four bytes per character', bytes: Buffer.from('aé€😀\n'), expected: 'utf-8' },
    { what: 'UTF-16', bytes: Buffer.from(TABLE, 'utf16le'), expected: 'utf-16le' },
    { what: 'UTF-16, big-endian', bytes: Buffer.from(TABLE, 'utf16le').swap16(), expected: 'utf-16be' },
    { what: 'Latin-1', bytes: Buffer.from(TABLE, 'latin1'), expected: 'latin-1?' },
    {
      what: 'an overlong form',
      bytes: Buffer.concat([Buffer.from('é\né'), Buffer.from([0xe0, 0x80, 0x80])]),
      expected:
        'a.csv:2:2: invalid byte 0xE0 in UTF-8 text (and 2 more); correct the file, or state its encoding',
    },
    {
      what: 'a surrogate',
      bytes: Buffer.concat([Buffer.from('é'), Buffer.from([0xed, 0xa0, 0x80])]),
      expected:
        'a.csv:1:2: invalid byte 0xED in UTF-8 text (and 2 more); correct the file, or state its encoding',
    },
    {
      what: 'a character that is cut off',
      bytes: Buffer.from('é\n1,é').subarray(0, -1),
      expected: 'a.csv:2:3: invalid byte 0xC3 in UTF-8 text; correct the file, or state its encoding',
    },
  ])('is the same for every size of the pieces: $what', async ({ bytes, expected }) => {
    for (const size of [1, 2, 3, 7, 100_000]) expect(detect(bytes, size)).toBe(expected);
    const onDisk = encodingOf(inFile('a.csv', bytes)).then(
      ({ encoding, guessed }) => (guessed ? `${encoding}?` : encoding),
      (error: Error) => error.message,
    );
    expect(await onDisk).toBe(expected);
  });

  it('has positions after long ASCII text with and without line ends', () => {
    const text = Buffer.concat([
      Buffer.from(`é${'x'.repeat(200_000)}\n${'y\n'.repeat(100_000)}abc`),
      Buffer.from([0xff]),
    ]);
    expect(detect(text, 1 << 16)).toMatch(/^a\.csv:100002:4: invalid byte 0xFF/);
  });

  it('keeps the beginning of the file', () => {
    const detector = new EncodingDetector();
    for (const piece of ['ab', 'cd', '', 'e']) detector.add(Buffer.from(piece));
    expect(Buffer.from(detector.head()).toString()).toBe('abcde');
  });
});
