import { bytesValue, floatValue, imaginaryValue, integerText, stringValue } from '../../src/python/literals/values';
import { ConstantType, type Tree } from '../../src/python/tree';
import { constantNodes, constantType, jsonText } from './canonical';

/** The values of the constants in pre-order, as `constant` of oracle.py writes them. */
export function constantsText(tree: Tree): string {
  return constantNodes(tree)
    .map((node) => constantText(tree, node))
    .join('\n');
}

function constantText(tree: Tree, node: number): string {
  switch (constantType(tree, node)) {
    case ConstantType.Str:
      return 'str ' + jsonText(stringValue(tree, node));
    case ConstantType.Bytes:
      return 'bytes ' + Buffer.from(bytesValue(tree, node)).toString('hex');
    case ConstantType.Int:
      return 'int ' + integerHex(tree, node);
    case ConstantType.Float:
      return 'float ' + doubleHex(floatValue(tree, node));
    case ConstantType.Complex:
      return 'complex ' + doubleHex(imaginaryValue(tree, node));
    case ConstantType.None:
      return 'None';
    case ConstantType.True:
      return 'True';
    case ConstantType.False:
      return 'False';
    default:
      return 'Ellipsis';
  }
}

/** Beyond the digits that CPython prints the literal itself is read: such a one is written in hexadecimal, octal or binary. */
function integerHex(tree: Tree, node: number): string {
  const digits = integerText(tree, node);
  if (digits !== null) return BigInt(digits).toString(16);
  const literal = Buffer.from(tree.source.subarray(tree.heap[node + 1], tree.heap[node + 2])).toString('latin1');
  return BigInt(literal.replaceAll('_', '')).toString(16);
}

function doubleHex(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}
