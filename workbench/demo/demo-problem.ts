/** Why the demo can't go on, as one sentence for whoever typed the command. */
export class DemoProblem extends Error {}
