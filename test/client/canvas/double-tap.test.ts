import { isDouble } from '../../../client/canvas/double-tap.ts';

const tap = (id: string | null, at: number, more = false) => ({ id, at, more });

describe('a double tap', () => {
  it('is two taps on the same element in quick succession', () => {
    expect(isDouble(tap('ftc', 1000), tap('ftc', 1200))).toBe(true);
    expect(isDouble(tap('ftc', 1000), tap('ftc', 1400))).toBe(false);
    expect(isDouble(null, tap('ftc', 1200))).toBe(false);
  });

  it('is not a tap on each of two elements, or two on the background', () => {
    expect(isDouble(tap('ftc', 1000), tap('felcn', 1050))).toBe(false);
    expect(isDouble(tap(null, 1000), tap(null, 1050))).toBe(false);
  });

  it('is not two taps with a modifier key', () => {
    expect(isDouble(tap('ftc', 1000), tap('ftc', 1100, true))).toBe(false);
    expect(isDouble(tap('ftc', 1000, true), tap('ftc', 1100))).toBe(false);
  });
});
