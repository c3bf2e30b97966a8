/** Slips in the bench: peers that compute something else, rounds that are not alike. */
import type { Fault } from '../fault.ts';

export const BENCH: readonly Fault[] = [
  {
    name: 'a peer of the bench lets a score begin above its cut',
    file: 'bench/peers/d3-rfm.ts',
    from: 'return (value) => 1 + bisectLeft(cuts, value);',
    to: 'return (value) => 1 + bisectLeft(cuts, value - 1);',
    tests: ['tests/bench/peers.test.ts'],
  },
  {
    name: 'a peer of the bench counts the current customer among the larger ones',
    file: 'bench/peers/classed.ts',
    from: "const abc = larger < 0.8 * whole ? 'A' : larger < 0.95 * whole ? 'B' : 'C';\n    larger += revenue;",
    to: "larger += revenue;\n    const abc = larger < 0.8 * whole ? 'A' : larger < 0.95 * whole ? 'B' : 'C';",
    tests: ['tests/bench/peers.test.ts'],
  },
  {
    name: 'the bench counts the rounds in which the engine compiles',
    file: 'bench/interleaved.ts',
    from: 'if (round >= 0) times',
    to: 'if (round >= -1) times',
    tests: ['tests/bench/interleaved.test.ts'],
  },
];
