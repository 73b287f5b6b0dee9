/** Diameter of a node, in the units of the canvas. */
export const NODE_SIZE = 24;
