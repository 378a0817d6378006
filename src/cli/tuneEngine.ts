import { setFlagsFromString } from "node:v8";

/**
 * Bytecode that a function runs before V8 optimizes it: nine times what V8 does of itself. A command is
 * over in seconds, and pays for optimized code that it hardly runs: see docs/decisions/0018.
 */
const BEFORE_OPTIMIZING = 600_000;

/**
 * Sets V8 for a short life, before anything is compiled: a code cache made under other settings is
 * refused.
 */
export function tuneEngine(): void {
  setFlagsFromString(`--interrupt-budget=${String(BEFORE_OPTIMIZING)}`);
}
