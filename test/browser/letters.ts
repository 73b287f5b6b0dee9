import type { Page } from 'playwright-core';

/** Amount of ink below the baseline of the first line of a name: its descenders. */
export interface Tails {
  readonly drawn: number;
  readonly expected: number;
}

/**
 * Compares the only name in an image with its first line drawn alone in the same font, `scale` times the size on the
 * canvas.
 */
export const tailsOf = (page: Page, png: Buffer, firstLine: string, scale: number): Promise<Tails> =>
  page.evaluate(
    async ([base64, text, times]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const paper = (width: number, height: number) => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width, height });
        const ctx = canvas.getContext('2d');
        if (!ctx) throw new Error('no canvas to draw on');
        ctx.fillStyle = '#FAFAF7';
        ctx.fillRect(0, 0, width, height);
        return ctx;
      };
      /** The amount of ink in each row below the entity, which is the last coloured row. */
      const inkByRow = (ctx: CanvasRenderingContext2D) => {
        const { width, height } = ctx.canvas;
        const { data } = ctx.getImageData(0, 0, width, height);
        const rows: number[] = [];
        for (let y = 0; y < height; y++) {
          let ink = 0;
          let coloured = false;
          for (let i = 4 * y * width; i < 4 * (y + 1) * width; i += 4) {
            const rgb = [...data.subarray(i, i + 3)];
            const most = Math.max(...rgb);
            ink += most < 200 ? 1 - most / 250 : 0;
            coloured ||= most - Math.min(...rgb) > 60;
          }
          if (coloured) rows.fill(0);
          rows.push(coloured ? 0 : ink);
        }
        return rows;
      };
      const picture = paper(image.width, image.height);
      picture.drawImage(image, 0, 0);
      const alone = paper(200 * times, 40 * times);
      alone.font = `500 ${12 * times}px Inter, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif`;
      alone.fillStyle = '#16181B';
      const baseline = 20 * times;
      alone.fillText(text, 10 * times, baseline);
      const [there, wanted] = [inkByRow(picture), inkByRow(alone)];
      const first = (rows: number[]) => rows.findIndex((ink) => ink > 0.5);
      const tails = (rows: number[]) => {
        const from = first(rows) + baseline - first(wanted) + Math.ceil(times / 2);
        return rows.slice(from, from + 2 * times).reduce((sum, ink) => sum + ink, 0);
      };
      return { drawn: tails(there), expected: tails(wanted) };
    },
    [png.toString('base64'), firstLine, scale] as const,
  );
