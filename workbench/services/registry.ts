/** Remembers what an Apps Script object stands for, so that one service can look into an object made by another. */

export interface Registry<Data> {
  /** Keeps the data for the object and gives the object back. */
  keep<T extends object>(object: T, data: Data): T;
  of(object: unknown): Data;
}

export function createRegistry<Data extends object>(kind: string): Registry<Data> {
  const known = new WeakMap<object, Data>();
  return {
    keep(object, data) {
      known.set(object, data);
      return object;
    },
    of(object) {
      const data = typeof object === 'object' && object !== null ? known.get(object) : undefined;
      if (data === undefined) {
        throw new Error(`The parameters (${typeof object}) don't match the method signature: a ${kind} is expected.`);
      }
      return data;
    },
  };
}
