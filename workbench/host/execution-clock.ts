/** How long an execution may take, and the end that no script can catch. */
import type { ExecutionKind } from '../services/execution.ts';
import { LIMITS } from '../services/limits.ts';

/** Ends an execution for good: each further service call throws it again, whatever the script catches. */
export class ExecutionEnd extends Error {
  override readonly name = 'ExecutionEnd';
}

export function timeLimit(kind: ExecutionKind): number {
  switch (kind) {
    case 'custom function':
      return LIMITS.customFunctionMilliseconds;
    case 'onOpen':
    case 'onInstall':
      return LIMITS.simpleTriggerMilliseconds;
    case 'menu':
    case 'rpc':
      return LIMITS.executionMilliseconds;
  }
}
