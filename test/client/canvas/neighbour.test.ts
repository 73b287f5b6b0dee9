import { nearest } from '../../../client/canvas/neighbour.ts';

const at = (id: string, x: number, y: number) => ({ id, at: { x, y } });

describe('the neighbour in a direction', () => {
  const others = [at('right', 100, 20), at('far right', 300, 0), at('below', 10, 90), at('left', -50, -40)];

  it('is the nearest within 60° of it', () => {
    expect(nearest({ x: 0, y: 0 }, 'ArrowRight', others)?.id).toBe('right');
    expect(nearest({ x: 0, y: 0 }, 'ArrowDown', others)?.id).toBe('below');
    expect(nearest({ x: 0, y: 0 }, 'ArrowLeft', others)?.id).toBe('left');
  });

  it('is undefined if nothing lies there', () => {
    expect(nearest({ x: 0, y: 0 }, 'ArrowUp', others.slice(0, 3))).toBeUndefined();
  });
});
