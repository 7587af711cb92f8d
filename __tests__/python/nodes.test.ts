import { FIELDS, Kind, KIND_NAMES, ConstantType } from '../../src/python/tree';

test('const enums reach across files', () => {
  expect(KIND_NAMES[Kind.Module]).toBe('Module');
  expect(FIELDS[Kind.FunctionDef]!.length).toBeGreaterThan(4);
  expect(ConstantType.None).toBe(1);
});
