import { workersFor } from '../../src/pool/workers';

test.each([
  [0, 4, 1],
  [37_600_000, 1, 1],
  [37_600_000, 2, 1],
  [37_600_000, 4, 2],
  [37_600_000, 8, 4],
  [200_000_000, 2, 2],
  [1_000_000_000, 4, 4],
])('%d bytes on %d cores: %d workers', (bytes, cores, workers) => {
  expect(workersFor(bytes, cores)).toBe(workers);
});
