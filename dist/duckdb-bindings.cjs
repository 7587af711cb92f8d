'use strict';
const binding = globalThis[Symbol.for('ast-dataset.duckdb')];
if (binding === undefined) throw new Error('no DuckDB was provided');
module.exports = binding;
