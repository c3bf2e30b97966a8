/** The sentence for what is wrong with a cell that people fill in, without its place. */
import type { FormFault, FormFaultCode, FormFaults } from '../core/pay/form-fault.ts';
import type { Texts } from './language.ts';

export function sayFault<Code extends FormFaultCode>(fault: FormFault<Code>, texts: Texts): string {
  const faults: { readonly [Each in Code]: (fault: FormFaults[Each]) => string } = texts.forms.faults;
  return faults[fault.code](fault);
}
