/** On two cores, the bytes of source that pay for a worker's own copy of everything that is compiled while it runs. */
const WORTH_A_WORKER = 48e6;

/**
 * How many workers `bytes` of source are worth on `cores`: with more it would be done no sooner. Each costs about two processor seconds
 * before it is at full speed, in which one that is warm reads 25 MB; the store and the compilers use the cores that are left.
 */
export function workersFor(bytes: number, cores: number): number {
  return Math.min(cores, 1 + Math.floor((bytes * cores) / 2 / WORTH_A_WORKER));
}
