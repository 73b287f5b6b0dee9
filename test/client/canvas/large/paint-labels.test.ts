import fc from 'fast-check';
import type { Colours } from '../../../../client/canvas/large/colours.ts';
import { fontSize, paintLabels } from '../../../../client/canvas/large/paint-labels.ts';
import type { Context2D } from '../../../../client/canvas/large/subject.ts';
import { sceneOf } from '../../../../client/canvas/large/scene.ts';
import type { DrawnEntity } from '../../../../client/canvas/picture.ts';

const LETTER = 0.6;

/** The names drawn and their positions, in a font with letters of equal width. */
function written(names: readonly { name: string; x: number; y: number }[], zoom: number) {
  const boxes: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  const size = fontSize(zoom);
  const widthOf = (text: string) => text.length * LETTER * size;
  const pen = {
    measureText: (text: string) => ({ width: widthOf(text) }),
    strokeText() {},
    fillText(text: string, x: number, y: number) {
      const half = widthOf(text) / 2;
      boxes.push({ text, left: x - half, right: x + half, top: y, bottom: y + size });
    },
  };
  const entities = names.map(({ name }, i) => ({ id: String(i), name, kind: 'GROUP' }) as DrawnEntity);
  const none = new Uint8Array(names.length);
  paintLabels(
    pen as unknown as Context2D,
    {
      scene: sceneOf(entities, []),
      positions: Float32Array.from(names.flatMap(({ x, y }) => [x / zoom, y / zoom])),
      flags: { fadedEntities: none, fadedLinks: none, markedEntities: none },
      colours: {} as Colours,
      view: { zoom, pan: { x: 0, y: 0 } },
      size: { width: 1_000, height: 1_000, marginX: 0, marginY: 0, ratio: 1 },
      draft: false,
    },
    { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 },
  );
  return boxes;
}

describe('the names in a large graph', () => {
  const place = fc.integer({ min: 0, max: 1_000 });
  const named = fc.record({
    name: fc.constantFrom('Apolo', 'Coca growers of Apolo', 'People linked to Mexican cartels'),
    x: place,
    y: place,
  });

  it('never overlap, and the first is always drawn', () => {
    fc.assert(
      fc.property(
        fc.array(named, { minLength: 1, maxLength: 80 }),
        fc.double({ min: 0.05, max: 4, noNaN: true }),
        (names, zoom) => {
          const boxes = written(names, zoom);
          expect(boxes.length).toBeGreaterThan(0);
          boxes.forEach((a, i) => {
            for (const b of boxes.slice(i + 1)) {
              const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              expect([a, b, apart]).toEqual([a, b, true]);
            }
          });
        },
      ),
    );
  });
});
