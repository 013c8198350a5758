import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEnvelope } from '../../src/client/envelope.js';
import { type ContentSpec, type Contract, loadContract } from '../../src/contract/contract.js';
import {
  escapePointer,
  listProviders,
  packageRoot,
  resolvePointer,
} from '../../src/contract/document.js';
import { createValidator } from '../../src/schema/inspect.js';

const specs = join(packageRoot, 'specs');
const generated = join(packageRoot, 'generated');

describe.each(listProviders())('the spec of %s', (provider) => {
  const root = join(specs, provider, 'openapi.yaml');
  const contract = loadContract(provider);
  const validate = createValidator(contract);

  it('reaches every file of its paths, components and webhooks', () => {
    const folders = ['paths', 'components', 'webhooks']
      .map((name) => join(dirname(root), name))
      .filter((folder) => existsSync(folder));
    const files = folders.flatMap(yamlFiles);
    expect(files.length).toBeGreaterThan(1);
    expect(reached(root)).toEqual(new Set([root, ...files]));
  });

  it('holds a file of every operation, called like it', () => {
    const names = yamlFiles(join(dirname(root), 'paths')).map(
      (file) => /(\w+)\.yaml$/.exec(file)?.[1],
    );
    expect(names.toSorted()).toEqual(contract.operations.map(({ id }) => id).toSorted());
  });

  it('has examples, and every one of them holds', () => {
    const examples = examplesOf(contract);
    expect(examples.length).toBeGreaterThan(contract.operations.length);
    const broken = examples.flatMap(({ name, schemaPointer, value }) =>
      validate(schemaPointer, value).map(({ at, message }) => `${name} ${at}: ${message}`),
    );
    expect(broken).toEqual([]);
  });

  it('has an example of every body and of every parameter', () => {
    const contents = contract.operations.flatMap(({ body, responses }) => [
      ...(body?.content ?? []),
      ...responses.flatMap(({ content }) => content),
    ]);
    const without = contents.filter(({ examples }) => examples.length === 0);
    expect(without.map(({ schemaPointer }) => schemaPointer)).toEqual([]);
    const parameters = contract.operations.flatMap((operation) => operation.parameters);
    expect(parameters.filter(({ example }) => example === undefined)).toEqual([]);
  });

  it('tells the branches of every answer apart', () => {
    const unclear = envelopedAnswers(contract).flatMap(({ name, content }) => {
      const { node, pointer } = resolvePointer<{ oneOf?: unknown[] }>(
        contract.document,
        content.schemaPointer,
      );
      const branches = (node.oneOf ?? []).map((_, index) => `${pointer}/oneOf/${index}`);
      return content.examples.flatMap((example) => {
        const fitting = branches.filter((branch) => validate(branch, example.value).length === 0);
        return branches.length === 0 || fitting.length === 1
          ? []
          : [`${name} ${example.name} fits ${fitting.length} branches`];
      });
    });
    expect(unclear).toEqual([]);
  });

  it('has successes and failures in branches of their own', () => {
    const shared = envelopedAnswers(contract).flatMap(({ name, envelope, content }) => {
      const { node, pointer } = resolvePointer<{ oneOf?: unknown[] }>(
        contract.document,
        content.schemaPointer,
      );
      return (node.oneOf ?? []).flatMap((_, index) => {
        const verdicts = content.examples
          .filter(({ value }) => validate(`${pointer}/oneOf/${index}`, value).length === 0)
          .map(({ value }) => readEnvelope(envelope, value).success);
        return new Set(verdicts).size > 1 ? [`${name}, branch ${index}`] : [];
      });
    });
    expect(shared).toEqual([]);
  });

  it('has an example of success in every answer of success', () => {
    const without = envelopedAnswers(contract)
      .filter(({ status }) => status < 300)
      .filter(({ envelope, content }) =>
        content.examples.every(({ value }) => !readEnvelope(envelope, value).success),
      );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('has a message in every example of failure', () => {
    const silent = envelopedAnswers(contract).flatMap(({ name, envelope, content }) =>
      content.examples
        .map(({ name: example, value }) => ({ example, verdict: readEnvelope(envelope, value) }))
        .filter(({ verdict }) => !verdict.success && !verdict.message)
        .map(({ example }) => `${name} ${example}`),
    );
    expect(silent).toEqual([]);
  });
});

it('generated files hold no place of this machine', () => {
  const files = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  expect(files.length).toBeGreaterThan(listProviders().length * 3);
  const places = [
    packageRoot,
    `${dirname(packageRoot)}/`,
    homedir(),
    '/tmp/',
    '/home/',
    '/Users/',
    'file://',
    ':\\',
  ];
  const found = files.flatMap((file) => {
    const text = readFileSync(join(generated, file), 'utf8');
    return places
      .filter((place) => place.length > 2 && text.includes(place))
      .map((p) => `${file}: ${p}`);
  });
  expect(found).toEqual([]);
});

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file));
}

/** The file and all files that it reaches over `$ref`s. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const reference of references(parse(readFileSync(file, 'utf8')))) {
    const [path] = reference.split('#');
    if (path) reached(resolve(dirname(file), path), found);
  }
  expect([...found].filter((one) => relative(specs, one).startsWith('..'))).toEqual([]);
  return found;
}

function references(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  );
}

interface Example {
  name: string;
  schemaPointer: string;
  value: unknown;
}

/** Examples of parameters, headers, request bodies and answers, with their schemas. */
function examplesOf({ document, operations }: Contract): Example[] {
  const ofContents = (name: string, contents: readonly ContentSpec[]) =>
    contents.flatMap(({ mediaType, schemaPointer, examples }) =>
      examples.map((example) => ({
        name: `${name} ${mediaType} ${example.name}`,
        schemaPointer,
        value: example.value,
      })),
    );
  return operations.flatMap(({ id, parameters, body, responses }) => [
    ...parameters.map((parameter) => ({
      name: `${id} ${parameter.name}`,
      schemaPointer: `${parameter.pointer}/schema`,
      value: parameter.example,
    })),
    ...ofContents(`${id} request`, body?.content ?? []),
    ...responses.flatMap(({ status, content, pointer }) => [
      ...ofContents(`${id} ${status}`, content),
      ...headersOf(pointer).map((header) => ({
        ...header,
        name: `${id} ${status} ${header.name}`,
      })),
    ]),
  ]);

  function headersOf(pointer: string): Example[] {
    const names = Object.keys(
      resolvePointer<{ headers?: object }>(document, pointer).node.headers ?? {},
    );
    return names.flatMap((name) => {
      const header = resolvePointer<{ example?: unknown }>(
        document,
        `${pointer}/headers/${escapePointer(name)}`,
      );
      const { example: value } = header.node;
      return value === undefined
        ? []
        : [{ name, schemaPointer: `${header.pointer}/schema`, value }];
    });
  }
}

function envelopedAnswers({ operations }: Contract) {
  return operations.flatMap(({ id, envelope, responses }) =>
    responses.flatMap(({ status, content: contents }) =>
      contents
        .filter(({ mediaType }) => mediaType.includes('json'))
        .flatMap((content) =>
          envelope ? [{ name: `${id} ${status}`, status, envelope, content }] : [],
        ),
    ),
  );
}
