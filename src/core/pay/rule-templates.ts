/** Payout rules with a name, to begin with: people know them by what they do, not by their numbers. */

/** `strong`: marginal with a floor, the default. `new-clients`: half of the bonus for clients won. */
export const RULE_TEMPLATES = ['strong', 'steps', 'percent', 'new-clients', 'smooth'] as const;
export type RuleTemplate = (typeof RULE_TEMPLATES)[number];
