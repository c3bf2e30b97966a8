/** Setting up motivation: the team, its rules and plans, and what they would cost. */
import type { Ports } from '../ports.ts';
import type { PayHandlers } from './requests.ts';

type TeamHandlers = Pick<PayHandlers, 'payStart' | 'suggestTeam' | 'setUpPay' | 'planMonth' | 'buildSimulator'>;

export function teamHandlers(_ports: Ports): TeamHandlers {
  const missing = (): never => {
    throw new Error('Not there yet');
  };
  return { payStart: missing, suggestTeam: missing, setUpPay: missing, planMonth: missing, buildSimulator: missing };
}
