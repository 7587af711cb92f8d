// Generated from package.json by scripts/generate-options.ts. DO NOT EDIT.

export const TOOL_VERSION = '0.1.0';
