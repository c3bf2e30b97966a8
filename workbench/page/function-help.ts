/** Lets the grid show, while a formula is typed, what the add-on's functions say about themselves. */
import type { FUniver } from '@univerjs/core/facade';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionHelp } from '../host/host.ts';

export function registerFunctionHelp(univerApi: FUniver, functions: readonly FunctionHelp[]): void {
  const descriptions = univerApi['_injector'].get(IDescriptionService);
  const known = functions.map(({ name }) => name);
  descriptions.unregisterDescriptions(known);
  descriptions.registerDescriptions(functions.map(functionInfo));
}

function functionInfo({ name, description, parameters }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description.split(/(?<=\.)\s/)[0] ?? description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      // The platform takes no notice of a parameter being optional; so here every one may be left out.
      require: 0,
      repeat: 0,
    })),
  };
}
