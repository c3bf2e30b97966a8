/** What takes a while to make is made when it is first asked for, and kept. */
export function lazily<Value>(create: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= create();
    return value;
  };
}
