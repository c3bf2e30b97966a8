/** Remembers what an Apps Script object stands for, so that one service can look into an object made by another. */

export interface Registry<Data> {
  /** Keeps the data for the object and gives the object back. */
  keep<T extends object>(object: T, data: Data): T;
  of(object: unknown): Data;
  has(object: unknown): boolean;
}

export function createRegistry<Data extends object>(kind: string): Registry<Data> {
  const known = new WeakMap<object, Data>();
  const find = (object: unknown) => (typeof object === 'object' && object !== null ? known.get(object) : undefined);
  return {
    keep(object, data) {
      known.set(object, data);
      return object;
    },
    of(object) {
      const data = find(object);
      if (data === undefined) {
        throw new Error(`The parameters (${typeof object}) don't match the method signature: a ${kind} is expected.`);
      }
      return data;
    },
    has: (object) => find(object) !== undefined,
  };
}
