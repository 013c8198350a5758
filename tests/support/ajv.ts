import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract } from '../../src/contract/contract.js';
import { withoutExamples } from '../../src/schema/compile.js';

/** Plain Ajv over a whole document, to compare with. */
export function compileWhole({ provider, document }: Contract) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(withoutExamples(document) as AnySchemaObject, provider, false, false);
  return (pointer: string): ((value: unknown) => boolean) => {
    const uri = `${provider}#${pointer.split('/').map(encodeURIComponent).join('/')}`;
    const validate = ajv.getSchema(uri);
    if (!validate) throw new Error(`no schema at ${pointer}`);
    return (value) => validate(value) === true;
  };
}
