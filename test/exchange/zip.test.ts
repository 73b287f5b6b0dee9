import { randomBytes } from 'node:crypto';
import { zip } from '../../server/exchange/out/zip.ts';
import { unzip } from '../support/unzip.ts';

async function whole(file: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a zip', () => {
  it('holds each text under its name, empty ones too, and equal texts are equal bytes', async () => {
    const long = randomBytes(300_000).toString('base64');
    const texts = [
      ['README.txt', ['one', ' two\n']],
      ['empty.csv', []],
      ['ñandú 🦙.csv', ['é', '🦙', long]],
    ] as const;
    const make = () => whole(zip(texts.map(([name, pieces]) => ({ name, pieces }))));
    const file = await make();
    expect([...unzip(file)]).toEqual(texts.map(([name, pieces]) => [name, pieces.join('')]));
    expect(file.equals(await make())).toBe(true);
  });

  it('asks for a piece when what came of those before has been taken', async () => {
    let asked = 0;
    const endless = function* () {
      for (;;) {
        asked += 1;
        yield randomBytes(48 * 1024).toString('base64');
      }
    };
    let taken = 0;
    for await (const bytes of zip([{ name: 'endless', pieces: endless() }])) {
      taken += bytes.length;
      // Of 64 KiB a piece at three quarters of its size, the compressor may hold back a window or two.
      expect(asked * 48 - taken / 1024).toBeLessThan(512);
      if (taken > 6e6) break;
    }
    expect(asked).toBeGreaterThan(100);
  });

  it('fails where a text fails', async () => {
    const broken = function* () {
      yield 'a';
      throw new Error('the database went away');
    };
    await expect(whole(zip([{ name: 'broken', pieces: broken() }]))).rejects.toThrow('went away');
  });
});
