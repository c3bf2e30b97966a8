/** How a cell of Univer comes to look is worked out once for all cells that look alike. */
export const lookMends = [
  {
    what: 'looks written in another order',
    folder: 'core',
    // What was found by holding all looks against it was forgotten at once, and looked for again for the next cell.
    found:
      /if \(this\._cacheMap\.has\(styleObject\)\) return this\._cacheMap\.get\(styleObject\);\s*const existingId = this\._getExistingStyleId\(data\);\s*if \(existingId\) return existingId;/g,
    instead: `const known = this._cacheMap.get(styleObject);
		if (known !== undefined && this._styles[known]) return known;
		const existingId = this._getExistingStyleId(data);
		if (existingId) {
			this._cacheMap.set(styleObject, existingId);
			return existingId;
		}`,
  },
  {
    what: 'the looks of a cell',
    folder: 'sheets',
    // A frozen patch stays what it is: over the same looks it comes to the same.
    found: /function handleStyle\(styles, oldVal, newVal\) \{/g,
    instead: `function handleStyle(styles, oldVal, newVal) {
	const patch = newVal.s;
	const before = oldVal.s ?? "";
	const isPlain = typeof before === "string" && !oldVal.p && !oldVal.interceptorStyle;
	if (!isPlain || typeof patch !== "object" || patch === null || !Object.isFrozen(patch)) return mergeLooks(styles, oldVal, newVal);
	styles.looksAfter ??= new WeakMap();
	const after = styles.looksAfter.get(patch) ?? new Map();
	styles.looksAfter.set(patch, after);
	const known = after.get(before);
	if (known === "") delete oldVal.s;
	else if (known !== undefined && styles.get(known)) oldVal.s = known;
	else {
		mergeLooks(styles, oldVal, newVal);
		after.set(before, oldVal.s ?? "");
	}
}
function mergeLooks(styles, oldVal, newVal) {`,
  },
];
