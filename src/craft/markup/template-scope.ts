/** Where a template stands in its view: paths become shapes, or the reason why they do not. */
import { nearest } from '../../model/nearest.ts';
import type { TemplatePath } from './template-tree.ts';
import type { Fields, Shape } from './view-shape.ts';

export interface Scope {
  readonly root: Shape;
  /** The outermost first; `../` goes one back. */
  readonly stack: readonly Shape[];
  /** `@first` and its like have a meaning here. */
  readonly looping: boolean;
}

export type Found =
  | { readonly shape: Shape }
  | { readonly message: string; readonly suggestion: string | undefined };

export function rootScope(shape: Shape): Scope {
  return { root: shape, stack: [shape], looping: false };
}

export function innerScope(scope: Scope, shape: Shape, looping: boolean): Scope {
  return { ...scope, stack: [...scope.stack, shape], looping: scope.looping || looping };
}

/** The same place, where a path that may be undefined is known to be there. */
export function scopeWith(scope: Scope, path: TemplatePath): Scope {
  if (path.data) return scope;
  const at = scope.stack.length - 1 - path.depth;
  const stack = scope.stack.map((shape, index) => (index === at ? present(shape, path.parts) : shape));
  return { ...scope, stack };
}

export function resolvePath(path: TemplatePath, scope: Scope): Found {
  if (path.data) return resolveData(path, scope);
  const start = scope.stack[scope.stack.length - 1 - path.depth];
  if (start === undefined) return fault(`there is nothing outside for ${path.original} to go to`);
  return resolveParts(start, path.parts);
}

const loopData: Readonly<Record<string, Shape>> = {
  first: { kind: 'flag' },
  last: { kind: 'flag' },
  index: { kind: 'text' },
};

function resolveData({ parts: [name = '', ...rest], original }: TemplatePath, scope: Scope): Found {
  if (name === 'root') return resolveParts(scope.root, rest);
  const shape = scope.looping && rest.length === 0 ? loopData[name] : undefined;
  return shape === undefined ? fault(`${original} has no meaning here`) : { shape };
}

function resolveParts(start: Shape, parts: readonly string[]): Found {
  const [name, ...rest] = parts;
  if (name === undefined) return { shape: start };
  if (start.kind === 'optional') return fault('this may be missing: put it inside {{#if …}} or {{#with …}}');
  if (start.kind !== 'object')
    return fault(`there is no \`${name}\` here: this is ${shapeNames[start.kind]}`);
  const shape = ownField(start.fields, name);
  return shape === undefined ? unknownField(name, start.fields) : resolveParts(shape, rest);
}

export const shapeNames: Readonly<Record<Shape['kind'], string>> = {
  text: 'text',
  html: 'markup',
  flag: 'a yes or no',
  list: 'a list',
  object: 'a group of fields',
  optional: 'something that may be missing',
};

function unknownField(name: string, fields: Fields): Found {
  const names = Object.keys(fields);
  const suggestion = nearest(name, names);
  return { message: `there is no field \`${name}\` here, only ${names.join(', ')}`, suggestion };
}

function ownField(fields: Fields, name: string): Shape | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function present(shape: Shape, parts: readonly string[]): Shape {
  if (shape.kind === 'optional') return present(shape.of, parts);
  const [name, ...rest] = parts;
  if (name === undefined || shape.kind !== 'object') return shape;
  const field = ownField(shape.fields, name);
  return field === undefined
    ? shape
    : { ...shape, fields: { ...shape.fields, [name]: present(field, rest) } };
}

function fault(message: string): Found {
  return { message, suggestion: undefined };
}
