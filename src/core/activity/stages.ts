/** The stages that a sale goes through unless settings name others; what they are called stands in the texts. */
export const DEFAULT_STAGES = ['leads', 'reached', 'meetings', 'proposals', 'invoices', 'payments'] as const;

export type DefaultStage = (typeof DEFAULT_STAGES)[number];
