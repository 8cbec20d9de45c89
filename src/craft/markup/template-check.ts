/** A template's tree and its view's shape become faults: fields that are not there, markup that would not be escaped. */
import { nearest } from '../../model/nearest.ts';
import { TemplateFault } from './template-fault.ts';
import { innerScope, resolvePath, rootScope, type Scope, scopeWith, shapeNames } from './template-scope.ts';
import type { BlockHelper, Place, TemplateNode, TemplatePath, TemplateTree } from './template-tree.ts';
import type { Shape } from './view-shape.ts';

export interface CheckOptions {
  readonly trees: ReadonlyMap<string, TemplateTree | TemplateFault>;
  readonly escape: 'html' | 'none';
}

export function checkTemplate(file: string, shape: Shape, options: CheckOptions): readonly TemplateFault[] {
  return checkFile({ ...options, file, callers: [] }, shape);
}

interface Context extends CheckOptions {
  readonly file: string;
  /** Files being checked around this one: a partial that calls itself would never end. */
  readonly callers: readonly string[];
}

type Faults = readonly TemplateFault[];

function checkFile(context: Context, shape: Shape): Faults {
  const tree = context.trees.get(context.file);
  if (tree === undefined) return [faultAt(context, { line: 1, column: 1 }, 'there is no such template')];
  return tree instanceof TemplateFault ? [tree] : checkTree(tree, rootScope(shape), context);
}

function checkTree(tree: TemplateTree, scope: Scope, context: Context): Faults {
  return tree.flatMap((node, at) => [
    ...checkNode(node, scope, context),
    ...(node.kind === 'print' ? checkQuotes(tree[at - 1], node.path, context) : []),
  ]);
}

function checkNode(node: TemplateNode, scope: Scope, context: Context): Faults {
  switch (node.kind) {
    case 'text':
      return [];
    case 'print':
      return checkPrint(node, scope, context);
    case 'block':
      return checkBlock(node, scope, context);
    case 'partial':
      return checkPartial(node, scope, context);
    case 'refused':
      return [faultAt(context, node.place, node.reason)];
  }
}

type NodeOf<K extends TemplateNode['kind']> = Extract<TemplateNode, { readonly kind: K }>;

function checkPrint({ path, raw }: NodeOf<'print'>, scope: Scope, context: Context): Faults {
  return withShape(path, scope, context, (found) => {
    const shape = found.kind === 'optional' ? found.of : found;
    if (shape.kind !== 'text' && shape.kind !== 'html')
      return [
        faultAt(
          context,
          path.place,
          `\`${path.original}\` is ${shapeNames[shape.kind]} and cannot be printed`,
        ),
      ];
    const braces = `{{{${path.original}}}}`;
    if (context.escape === 'none' || raw === (shape.kind === 'html')) return [];
    const message = raw
      ? `\`${path.original}\` is text and must be escaped`
      : `\`${path.original}\` is markup: ${braces}`;
    return [faultAt(context, path.place, message)];
  });
}

/** Escaping protects text and quoted attributes only. */
function checkQuotes(before: TemplateNode | undefined, path: TemplatePath, context: Context): Faults {
  const unquoted = before?.kind === 'text' && /<[^>]*=\s*$/.test(before.text);
  if (!unquoted || context.escape === 'none') return [];
  return [faultAt(context, path.place, `put quotes around {{${path.original}}}`)];
}

function checkBlock(node: NodeOf<'block'>, scope: Scope, context: Context): Faults {
  return withShape(node.path, scope, context, (shape) => {
    const inside = insides[node.helper](node.path, shape, scope);
    if (typeof inside === 'string') return [faultAt(context, node.path.place, inside)];
    return [
      ...checkTree(node.body, inside.body, context),
      ...checkTree(node.otherwise, inside.otherwise, context),
    ];
  });
}

interface Inside {
  readonly body: Scope;
  readonly otherwise: Scope;
}

/** What each block's two halves see, or why it cannot be. */
const insides: Readonly<
  Record<BlockHelper, (path: TemplatePath, shape: Shape, scope: Scope) => Inside | string>
> = {
  if: (path, _, scope) => ({ body: scopeWith(scope, path), otherwise: scope }),
  unless: (path, _, scope) => ({ body: scope, otherwise: scopeWith(scope, path) }),
  each: (path, found, scope) => {
    const shape = found.kind === 'optional' ? found.of : found;
    if (shape.kind !== 'list') return `\`${path.original}\` is ${shapeNames[shape.kind]}, not a list`;
    return { body: innerScope(scope, shape.of, true), otherwise: scope };
  },
  with: (path, found, scope) => {
    const shape = found.kind === 'optional' ? found.of : found;
    if (shape.kind !== 'object')
      return `\`${path.original}\` is ${shapeNames[shape.kind]}, not a group of fields`;
    return { body: innerScope(scope, shape, false), otherwise: scope };
  },
};

/** A partial sees what its caller gives it, so it is checked anew for every caller. */
function checkPartial(node: NodeOf<'partial'>, scope: Scope, context: Context): Faults {
  const file = partialFile(node.name);
  if (!context.trees.has(file)) return [unknownPartial(node, context)];
  if (context.callers.includes(file)) return [faultAt(context, node.place, 'a partial cannot use itself')];
  const here: TemplatePath = { original: 'this', parts: [], depth: 0, data: false, place: node.place };
  return withShape(node.context ?? here, scope, context, (shape) => {
    const { given, faults } = givenFields(node, scope, context);
    if (faults.length > 0) return faults;
    const inner = { ...context, file, callers: [...context.callers, context.file, file] };
    return checkFile(inner, extended(shape, given));
  });
}

function givenFields(node: NodeOf<'partial'>, scope: Scope, context: Context) {
  const found = [...node.fields].map(([name, path]) => {
    const literal: Shape = { kind: 'text' };
    return { name, found: path === undefined ? { shape: literal } : resolvePath(path, scope), path };
  });
  const given = found.flatMap(({ name, found }) => ('shape' in found ? [[name, found.shape] as const] : []));
  const faults = found.flatMap(({ found, path }) =>
    'shape' in found ? [] : [faultAt(context, path?.place ?? node.place, found.message, found.suggestion)],
  );
  return { given: Object.fromEntries(given), faults };
}

function extended(shape: Shape, given: Readonly<Record<string, Shape>>): Shape {
  if (Object.keys(given).length === 0) return shape;
  return { kind: 'object', fields: { ...(shape.kind === 'object' ? shape.fields : {}), ...given } };
}

function partialFile(name: string): string {
  return `${name.replace('/', '/partials/')}.hbs`;
}

function unknownPartial(node: NodeOf<'partial'>, context: Context): TemplateFault {
  const names = [...context.trees.keys()]
    .filter((file) => file.includes('/partials/'))
    .map((file) => file.replace('/partials/', '/').replace(/\.hbs$/, ''));
  return faultAt(context, node.place, `there is no partial \`${node.name}\``, nearest(node.name, names));
}

function withShape(
  path: TemplatePath,
  scope: Scope,
  context: Context,
  then: (shape: Shape) => Faults,
): Faults {
  const found = resolvePath(path, scope);
  if ('shape' in found) return then(found.shape);
  return [faultAt(context, path.place, found.message, found.suggestion)];
}

function faultAt(context: Context, place: Place, message: string, suggestion?: string): TemplateFault {
  return new TemplateFault({ file: context.file, ...place }, message, suggestion);
}
