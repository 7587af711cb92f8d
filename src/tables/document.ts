import type { DataType, Field } from 'apache-arrow';
import { COMMENT, type Table } from './column';
import { duckdbType } from './ddl';

/** docs/schema.md: every public table with its columns. */
export function schemaDocument(tables: readonly Table[], version: string): string {
  const head = `# The tables of a dataset

Generated from src/tables/ by scripts/generate-schema.ts. Do not edit.

Schema version ${version}. Types are DuckDB's; \`?\` marks columns that may be null. Every Parquet file carries the sentences below in its
key-value metadata, as \`ast_dataset.columns\`.
`;
  return [head, ...tables.map(section)].join('\n');
}

function section({ name, grain, path, mirror, schema }: Table): string {
  const mirrored = mirror === null ? '' : ` Mirror with the option \`jsonl\`: \`${mirror}\`.`;
  const rows = schema.fields.map((field: Field<DataType>) => {
    const comment = (field.metadata.get(COMMENT) ?? '').replaceAll('|', '\\|');
    return `| \`${field.name}\` | ${duckdbType(field.type)}${field.nullable ? '?' : ''} | ${comment} |`;
  });
  return `## ${name}\n\n\`${path}\`. ${grain}${mirrored}\n\n| column | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}
