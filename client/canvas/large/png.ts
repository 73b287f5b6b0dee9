interface Layers {
  readonly container: HTMLElement;
  readonly background: string;
  /** Positioned and scaled by its CSS, and drawn accordingly. */
  readonly picture: HTMLCanvasElement;
  /** As large as the container. */
  readonly overlay: HTMLCanvasElement;
}

/** Encodes the visible content of the container as PNG. */
export async function pngOf({ container, background, picture, overlay }: Layers): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: overlay.width, height: overlay.height });
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('the browser has no 2D canvas');
  const { left, top } = container.getBoundingClientRect();
  const box = picture.getBoundingClientRect();
  const ratio = devicePixelRatio;
  ctx.fillStyle = background;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.drawImage(
    picture,
    (box.left - left) * ratio,
    (box.top - top) * ratio,
    box.width * ratio,
    box.height * ratio,
  );
  ctx.drawImage(overlay, 0, 0);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) =>
      blob ? done(blob) : failed(new Error('the canvas could not be encoded as PNG')),
    ),
  );
}
