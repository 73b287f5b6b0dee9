import { randomBytes } from 'node:crypto';
import { zip } from '../../server/exchange/out/zip.ts';
import { unzip } from '../support/unzip.ts';

async function bytesOf(file: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a zip', () => {
  it('contains each text under its name, also empty ones, and equal texts give equal bytes', async () => {
    const long = randomBytes(300_000).toString('base64');
    const texts = [
      ['README.txt', ['one', ' two\n']],
      ['empty.csv', []],
      ['ñandú 🦙.csv', ['é', '🦙', long]],
    ] as const;
    const make = () => bytesOf(zip(texts.map(([name, pieces]) => ({ name, pieces }))));
    const file = await make();
    expect([...unzip(file)]).toEqual(texts.map(([name, pieces]) => [name, pieces.join('')]));
    expect(file.equals(await make())).toBe(true);
  });

  it('reads its next piece only when the output of the previous ones was consumed', async () => {
    let pieces = 0;
    const endless = function* () {
      for (;;) {
        pieces += 1;
        yield randomBytes(48 * 1024).toString('base64');
      }
    };
    let length = 0;
    for await (const bytes of zip([{ name: 'endless', pieces: endless() }])) {
      length += bytes.length;
      // Pieces of 64 KiB compress to three quarters; the compressor may buffer a few windows.
      expect(pieces * 48 - length / 1024).toBeLessThan(512);
      if (length > 6e6) break;
    }
    expect(pieces).toBeGreaterThan(100);
  });

  it('fails when a text fails', async () => {
    const broken = function* () {
      yield 'a';
      throw new Error('the database went away');
    };
    await expect(bytesOf(zip([{ name: 'broken', pieces: broken() }]))).rejects.toThrow('went away');
  });
});
