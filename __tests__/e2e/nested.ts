/** A function with so many levels of `if`, cognitive complexity 1 + 2 + … */
export function nested(levels: number, name = 'decide'): string {
  const lines = Array.from({ length: levels }, (_, level) => `${'    '.repeat(level + 1)}if x > ${level}:`);
  return [`def ${name}(x: int) -> int:`, ...lines, `${'    '.repeat(levels + 1)}x += 1`, '    return x', ''].join('\n');
}
