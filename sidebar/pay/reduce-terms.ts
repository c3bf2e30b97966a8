/** A rule's terms after something was typed into them. Pure. */
import type { PayAction, TermsEdit } from './actions.ts';
import type { TermsFields } from './rule-fields.ts';

const EDITS: readonly PayAction['type'][] = [
  'method-chosen',
  'limit-typed',
  'band-typed',
  'band-added',
  'band-removed',
] satisfies readonly TermsEdit['type'][];

export function isTermsEdit(action: PayAction): action is TermsEdit {
  return EDITS.includes(action.type);
}

export function reduceTerms<Fields extends TermsFields>(fields: Fields, action: TermsEdit): Fields {
  const { bands } = fields;
  switch (action.type) {
    case 'method-chosen':
      return { ...fields, method: action.method };
    case 'limit-typed':
      return { ...fields, [action.limit]: action.text };
    case 'band-typed':
      return {
        ...fields,
        bands: bands.map((band, index) => (index === action.index ? { ...band, ...action.change } : band)),
      };
    case 'band-added':
      return { ...fields, bands: [...bands, { from: '', rate: '' }] };
    case 'band-removed':
      return { ...fields, bands: bands.filter((_, index) => index !== action.index) };
  }
}
