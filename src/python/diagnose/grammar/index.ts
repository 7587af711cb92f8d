import { EXPRESSIONS } from './expressions';
import { INVALID_EXPRESSIONS } from './invalid-expressions';
import { INVALID_STATEMENTS } from './invalid-statements';
import { PARAMETERS } from './parameters';
import { PATTERNS } from './patterns';
import { STATEMENTS } from './statements';

/** The grammar of all versions, in the notation of read-grammar.ts. */
export const GRAMMAR = [STATEMENTS, PATTERNS, PARAMETERS, EXPRESSIONS, INVALID_STATEMENTS, INVALID_EXPRESSIONS].join('\n');
