/** A badge with the number of neighbours that are not on the canvas, as an SVG image for Cytoscape. */
export function badge(more: number, colours: { paper: string; ink: string; line: string }): string {
  const text = more > 999 ? '+999' : `+${more}`;
  const width = 12 + text.length * 6;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="34" height="18" viewBox="0 0 34 18"><rect x="0.5" y="1.5" width="${width}" height="15" rx="7.5" fill="${colours.paper}" stroke="${colours.line}"/><text x="${width / 2 + 0.5}" y="13" text-anchor="middle" font-family="Inter, Segoe UI, Roboto, sans-serif" font-size="10" fill="${colours.ink}">${text}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
