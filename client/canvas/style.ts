import type { StylesheetJson } from 'cytoscape';
import type { Kind } from '../api/types.ts';
import { DASHES, FADED, LOST_DASH, lineWidth } from '../marks/look.ts';

/** Cytoscape shape of each kind. */
const SHAPES: Record<Kind, string> = {
  GROUP: 'hexagon',
  PERSON: 'ellipse',
  REGION: 'round-rectangle',
  EVENT: 'diamond',
  COMMODITY: 'triangle',
  FLOW: 'tag',
};

export const token = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** The stylesheet of the graph, made from the design tokens of the current theme. */
export function graphStyle(): StylesheetJson {
  const [ink, ink3, canvas, edge, edgeFaint, mark, sunken, line] = [
    'ink',
    'ink-3',
    'canvas',
    'edge',
    'edge-faint',
    'mark',
    'sunken',
    'line-strong',
  ].map(token);
  const width = (add: number) => `mapData(confidence, 0, 1, ${lineWidth(0) + add}, ${lineWidth(1) + add})`;
  return [
    {
      selector: 'node',
      style: {
        width: 24,
        height: 24,
        label: 'data(name)',
        color: ink,
        'font-size': 12,
        'font-weight': 500,
        'font-family': 'Inter, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'line-height': 4 / 3,
        'text-outline-color': canvas,
        'text-outline-width': 2,
        'min-zoomed-font-size': 7,
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, 'background-color': token(kind.toLowerCase()) },
    })),
    {
      selector: 'node[badge]',
      style: {
        'background-image': 'data(badge)',
        'background-image-containment': 'over',
        'background-clip': 'none',
        'background-width': '34px',
        'background-height': '18px',
        'background-offset-x': '20px',
        'background-offset-y': '-16px',
        'bounds-expansion': 24,
      },
    },
    {
      selector: 'node.group',
      style: {
        shape: 'round-rectangle',
        'background-color': sunken,
        'background-opacity': 0.6,
        'border-width': 1,
        'border-color': line,
        'text-valign': 'top',
        'text-margin-y': -4,
        padding: '24px',
        color: ink3,
      },
    },
    {
      selector: 'node.pinned',
      style: { 'border-width': 3, 'border-color': ink, 'border-style': 'double' },
    },
    {
      selector: 'node[anonymous = 1]',
      style: {
        'background-color': canvas,
        'border-width': 2,
        'border-style': 'dashed',
        'border-color': token('person'),
      },
    },
    {
      selector: 'edge',
      style: {
        width: width(0),
        'line-color': edge,
        'curve-style': 'bezier',
        'target-arrow-shape': 'none',
        'target-arrow-color': edge,
        'arrow-scale': 0.9,
        'font-size': 12,
        color: ink,
        'text-background-color': canvas,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-background-shape': 'round-rectangle',
      },
    },
    { selector: 'edge[directed = 1]', style: { 'target-arrow-shape': 'triangle' } },
    ...Object.entries(DASHES)
      .filter(([, dash]) => dash.length > 0)
      .map(([hedge, dash]) => ({
        selector: `edge[hedge = "${hedge}"]`,
        style: {
          'line-style': 'dashed',
          'line-dash-pattern': dash,
          'line-cap': dash[0] === 2 ? 'round' : 'butt',
        },
      })),
    {
      selector: 'edge[mark != ""]',
      style: {
        label: 'data(mark)',
        'text-border-width': 1,
        'text-border-color': ink,
        'text-border-opacity': 1,
        'font-weight': 600,
        'text-background-shape': 'circle',
        'text-background-padding': '3px',
      },
    },
    {
      selector: 'edge[status = "CONTESTED"]',
      style: { width: width(1), 'line-color': canvas, 'line-outline-width': 1.5, 'line-outline-color': edge },
    },
    { selector: 'edge[status = "DENIED"]', style: { width: 1, 'line-style': 'solid' } },
    {
      selector: 'edge[step]',
      style: {
        label: 'data(step)',
        color: canvas,
        'font-weight': 600,
        'text-background-color': ink,
        'text-background-shape': 'circle',
        'text-background-padding': '4px',
        'text-border-width': 0,
      },
    },
    { selector: 'edge.faint', style: { opacity: FADED } },
    {
      selector: 'edge.lost',
      style: {
        width: 1.5,
        'line-style': 'dashed',
        'line-dash-pattern': LOST_DASH,
        'line-cap': 'round',
        'line-outline-width': 0,
        'line-color': edge,
        label: 'data(change)',
        'text-background-shape': 'round-rectangle',
        'text-border-width': 0,
      },
    },
    {
      selector: 'edge.weakened',
      style: {
        label: 'data(change)',
        'text-background-shape': 'round-rectangle',
        'text-border-width': 0,
        'underlay-color': edgeFaint,
        'underlay-opacity': 1,
        'underlay-padding': 3,
      },
    },
    { selector: '.faded', style: { opacity: FADED, color: ink3 } },
    {
      selector: 'node.highlighted',
      style: { 'overlay-opacity': 0, 'underlay-color': mark, 'underlay-opacity': 1, 'underlay-padding': 6 },
    },
    {
      selector: 'edge.highlighted',
      style: {
        'underlay-color': mark,
        'underlay-opacity': 1,
        'underlay-padding': 5,
        'line-color': ink,
        'target-arrow-color': ink,
        opacity: 1,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-color': ink,
        'target-arrow-color': ink,
        'underlay-color': mark,
        'underlay-opacity': 1,
        'underlay-padding': 5,
      },
    },
    { selector: 'edge.chosen[mark = ""][!step]', style: { label: 'data(label)' } },
    {
      selector: 'node.cursor',
      style: {
        'outline-width': 2,
        'outline-color': ink,
        'outline-offset': 4,
        'outline-opacity': 1,
      },
    },
    {
      selector: 'node.chosen',
      style: {
        'border-width': 2,
        'border-color': ink,
        'border-style': 'solid',
        'underlay-color': mark,
        'underlay-opacity': 1,
        'underlay-padding': 6,
      },
    },
    { selector: 'node:active, edge:active', style: { 'overlay-opacity': 0 } },
    { selector: 'core', style: { 'active-bg-opacity': 0 } },
  ] as unknown as StylesheetJson;
}
