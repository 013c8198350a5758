import { join } from 'node:path';
import ts from 'typescript';
import { isRecord } from '../../src/client/record.js';
import {
  type Contract,
  type ContractOperation,
  loadContract,
} from '../../src/contract/contract.js';
import { escapePointer, resolvePointer } from '../../src/contract/document.js';
import type { SchemaNode } from '../../src/contract/nodes.js';
import { toPascalCase } from '../../src/support/text.js';

/** What an editor shows of a provider's client, held against its contract. */
export interface EditorReport {
  readonly operations: number;
  /** Members of inputs and responses that were compared. */
  readonly members: number;
  /** Texts of the contract that an editor does not show. */
  readonly missing: readonly string[];
  /** What a hover over each method shows first. */
  readonly signatures: readonly string[];
}

/** The language service on a file of a user in a folder where the package is installed. */
export function openEditor(folder: string, providers: readonly string[]) {
  const contracts = providers.map((provider) => loadContract(provider));
  const file = join(folder, 'editor.ts');
  const text = contracts.map(writeUse).join('\n');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    strict: true,
  };
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => (path === file ? path : (ts.sys.realpath?.(path) ?? path)),
  });
  return {
    errors: () =>
      service
        .getSemanticDiagnostics(file)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    report: (provider: string): EditorReport => {
      const contract = contracts.find((one) => one.provider === provider);
      if (!contract) throw new Error(`${provider} was not opened`);
      return compare(service, file, contract);
    },
  };
}

/** Namespace of a provider, since providers share names: `premium_exchanger`. */
const toSpace = ({ provider }: Contract) => provider.replaceAll('-', '_');

const hasInput = ({ parameters, body }: ContractOperation) =>
  parameters.some(isMember) || body !== undefined;
/** Headers are the client's to set, not members of an input. */
const isMember = (parameter: ContractOperation['parameters'][number]) => parameter.in !== 'header';

/** A program that names every method, input and response. */
function writeUse(contract: Contract): string {
  const { provider, operations } = contract;
  const types = operations.flatMap((operation) => [
    ...(hasInput(operation) ? [`${toPascalCase(operation.id)}Input`] : []),
    `${toPascalCase(operation.id)}Response`,
  ]);
  const space = toSpace(contract);
  return [
    `import type * as ${space} from 'affiliate-contracts/${provider}';`,
    `declare const ${space}_client: ${space}.${toPascalCase(provider)}Client;`,
    ...operations.map(({ id }) => `void ${space}_client.${id};`),
    ...types.map((name) => `type ${space}_${name} = ${space}.${name};`),
  ].join('\n');
}

function compare(service: ts.LanguageService, file: string, contract: Contract): EditorReport {
  const program = service.getProgram();
  const source = program?.getSourceFile(file);
  if (!program || !source) throw new Error('the program was not made');
  const checker = program.getTypeChecker();
  const missing: string[] = [];
  const signatures: string[] = [];
  const seen = new Set<string>();
  let members = 0;

  const typeOf = (name: string): ts.Type => {
    const wanted = `${toSpace(contract)}_${name}`;
    const alias = source.statements.find(
      (one): one is ts.TypeAliasDeclaration =>
        ts.isTypeAliasDeclaration(one) && one.name.text === wanted,
    );
    if (!alias) throw new Error(`there is no ${wanted}`);
    return checker.getTypeFromTypeNode(alias.type);
  };

  /** The forms of a value, those of the rows of a list too. */
  const formsOf = (type: ts.Type): ts.Type[] =>
    type.isUnion() ? type.types.flatMap(formsOf) : [type];
  const itemsOf = (types: readonly ts.Type[]) =>
    types.flatMap((type) => {
      const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      return item ? formsOf(item) : [];
    });
  const othersOf = (types: readonly ts.Type[]) =>
    types.flatMap((type) => {
      const other = checker.getIndexTypeOfType(type, ts.IndexKind.String);
      return other ? formsOf(other) : [];
    });

  const membersNamed = (types: readonly ts.Type[], name: string) =>
    types.flatMap((type) => type.getProperty(name) ?? []);

  const showOf = (symbols: readonly ts.Symbol[]) =>
    symbols
      .map((symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)))
      .join('\n');

  /** Holds the members of a schema against those of a type, at any depth, each pair once. */
  const compareMembers = (types: readonly ts.Type[], pointer: string, way: string): void => {
    const { node, pointer: at } = resolvePointer<SchemaNode>(contract.document, pointer);
    const key = `${at} ${types.map((type) => (type as ts.Type & { id: number }).id).join()}`;
    if (typeof node !== 'object' || seen.has(key)) return;
    seen.add(key);
    for (const [name, own] of Object.entries(node.properties ?? {})) {
      const child = `${at}/properties/${escapePointer(name)}`;
      const target = resolvePointer<SchemaNode>(contract.document, child).node;
      compareMember(types, name, own.description ?? target.description, target, `${way}.${name}`);
      const inner = membersNamed(types, name).flatMap((symbol) =>
        formsOf(checker.getTypeOfSymbol(symbol)),
      );
      compareMembers(inner, child, `${way}.${name}`);
    }
    if (node.items) compareMembers(itemsOf(types), `${at}/items`, `${way}[]`);
    if (isRecord(node.additionalProperties)) {
      compareMembers(othersOf(types), `${at}/additionalProperties`, `${way}.*`);
    }
    for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
      for (const index of (node[keyword] ?? []).keys()) {
        compareMembers(types, `${at}/${keyword}/${index}`, way);
      }
    }
  };

  const compareMember = (
    types: readonly ts.Type[],
    name: string,
    words: string | undefined,
    schema: SchemaNode,
    way: string,
  ): void => {
    const symbols = membersNamed(types, name);
    members += 1;
    if (symbols.length === 0) {
      missing.push(`${way}: there is no such member`);
      return;
    }
    const shown = squeeze(showOf(symbols));
    if (words && !shown.includes(squeeze(words))) missing.push(`${way}: ${words}`);
    // Numbers say nothing of themselves.
    const numbers = (schema.enum ?? []).filter((value) => /^\d+$/.test(`${value}`));
    const silent = numbers.filter((value) => !new RegExp(`\\b${value}\\b`).test(shown));
    const range = `${numbers[0]} to ${numbers.at(-1)}`;
    if (silent.length && !isYesOrNo(numbers) && !shown.includes(range)) {
      missing.push(`${way}: what ${silent} means`);
    }
  };

  const uses = new Map(
    source.statements
      .filter(ts.isExpressionStatement)
      .map(({ expression }) => (expression as ts.VoidExpression).expression)
      .filter(ts.isPropertyAccessExpression)
      .map((use) => [use.getText(), use.name.getStart()]),
  );
  for (const operation of contract.operations) {
    const { id, parameters, body, responses } = operation;
    const position = uses.get(`${toSpace(contract)}_client.${id}`) ?? 0;
    const hover = service.getQuickInfoAtPosition(file, position);
    const shown = squeeze(ts.displayPartsToString(hover?.documentation));
    signatures.push(ts.displayPartsToString(hover?.displayParts));
    for (const words of wordsOf(contract, operation)) {
      if (!shown.includes(squeeze(words))) missing.push(`${id}: ${words}`);
    }
    const name = toPascalCase(id);
    if (hasInput(operation)) {
      const input = formsOf(typeOf(`${name}Input`));
      for (const parameter of parameters.filter(isMember)) {
        const { node, pointer } = resolvePointer<{ description?: string; schema: SchemaNode }>(
          contract.document,
          parameter.pointer,
        );
        const steps = parameter.name.split(/[[\]]+/).filter(Boolean);
        const [last = ''] = steps.slice(-1);
        const around = steps
          .slice(0, -1)
          .reduce<ts.Type[]>(
            (types, step) =>
              membersNamed(types, step).flatMap((symbol) =>
                formsOf(checker.getTypeOfSymbol(symbol)),
              ),
            input,
          );
        const { node: schema } = resolvePointer<SchemaNode>(contract.document, `${pointer}/schema`);
        compareMember(around, last, node.description, schema, `${id} input ${parameter.name}`);
      }
      const [first] = body?.content ?? [];
      if (first) compareMembers(input, first.schemaPointer, `${id} input`);
    }
    const success = formsOf(typeOf(`${name}Response`));
    for (const { status, content } of responses) {
      for (const { schemaPointer } of status < 300 ? content : []) {
        compareSuccess(success, schemaPointer, operation);
      }
    }
  }

  /** The forms of a body that are failures stand in the type of the error. */
  function compareSuccess(
    types: readonly ts.Type[],
    pointer: string,
    { id, envelope }: ContractOperation,
  ): void {
    const { pointer: mark, values = [] } = (envelope || undefined)?.success ?? {};
    const isFailure = (target: string) => {
      const place = `${target}/properties${mark}`;
      const known =
        mark === undefined
          ? undefined
          : resolvePointer<SchemaNode>(contract.document, place).node?.enum;
      return /\/Failure$/.test(target) || known?.every((value) => !values.includes(value as never));
    };
    const { node, pointer: at } = resolvePointer<SchemaNode>(contract.document, pointer);
    const forms = node.oneOf?.map((_, index) => `${at}/oneOf/${index}`) ?? [at];
    for (const form of forms) {
      const { pointer: target } = resolvePointer(contract.document, form);
      if (!isFailure(target)) compareMembers(types, target, `${id} response`);
    }
  }
  return { operations: contract.operations.length, members, missing, signatures };
}

const isYesOrNo = (values: readonly unknown[]) =>
  values.every((value) => ['0', '1'].includes(`${value}`));

/** What a hover over a method must say. */
function wordsOf(contract: Contract, { id, pointer, safety, roles }: ContractOperation): string[] {
  const { node } = resolvePointer<{
    summary: string;
    description?: string;
    'x-provenance'?: { mark: string; sources: string[]; conflict?: string };
  }>(contract.document, pointer);
  const { mark = 'documented', sources = [], conflict = '' } = node['x-provenance'] ?? {};
  return [
    node.summary,
    ...(node.description ?? '').split('\n\n'),
    { read: 'Reads only', idempotent: 'repeating the same', unsafe: 'Never retried' }[safety],
    ...roles,
    mark,
    ...sources,
    conflict,
    `${contract.provider}.html#operation/${id}`,
  ];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
