import fc from 'fast-check';
import { fitting, toModel, toScreen, ZOOM, zoomedAt } from '../../../client/state/viewport.ts';

const number = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const place = fc.record({ x: number(5_000), y: number(5_000) });
const viewport = fc.record({ zoom: fc.double({ min: 0.05, max: 3, noNaN: true }), pan: place });

describe('the viewport', () => {
  it('converts a position to the screen and back', () => {
    fc.assert(
      fc.property(viewport, place, (view, at) => {
        const back = toModel(view, toScreen(view, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it('keeps the position under the pointer when zooming', () => {
    fc.assert(
      fc.property(viewport, place, fc.double({ min: 0.1, max: 10, noNaN: true }), (view, at, factor) => {
        const near = zoomedAt(view, factor, at);
        expect(near.zoom).toBeGreaterThanOrEqual(ZOOM.least);
        expect(near.zoom).toBeLessThanOrEqual(ZOOM.most);
        const under = toScreen(near, toModel(view, at));
        expect(under.x).toBeCloseTo(at.x, 3);
        expect(under.y).toBeCloseTo(at.y, 3);
      }),
    );
  });

  it('fits positions with padding', () => {
    const size = { width: 800, height: 600 };
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const view = fitting(places, size, 40);
        for (const at of places.map((p) => toScreen(view, p))) {
          expect(at.x).toBeGreaterThanOrEqual(39.9);
          expect(at.x).toBeLessThanOrEqual(760.1);
          expect(at.y).toBeGreaterThanOrEqual(39.9);
          expect(at.y).toBeLessThanOrEqual(560.1);
        }
      }),
    );
  });
});
