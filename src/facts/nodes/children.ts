import { FIELDS, Shape } from '../../python/tree';

/** Fields a node can have at most. */
export const MOST_FIELDS = 8;

/**
 * Which fields hold nodes, by kind: at `kind * MOST_FIELDS + i` the Shape of field `i` where it is Node or NodeList, else 0.
 * A flat form of FIELDS for the passes over a whole tree.
 */
export const CHILD_SHAPES: Uint8Array = table();

function table(): Uint8Array {
  const shapes = new Uint8Array(FIELDS.length * MOST_FIELDS);
  FIELDS.forEach((fields, kind) => {
    fields.forEach((field, i) => {
      if (field.shape === Shape.Node || field.shape === Shape.NodeList) shapes[kind * MOST_FIELDS + i] = field.shape;
    });
  });
  return shapes;
}
