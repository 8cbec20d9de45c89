/** Handlebars files and a view become text; every template is checked against its view's shape before it is rendered. */
import Handlebars from 'handlebars';
import { checkTemplate } from './template-check.ts';
import type { TemplateFault } from './template-fault.ts';
import { syntaxFault } from './template-syntax.ts';
import { blockHelpers, type TemplateNode, type TemplatePath, type TemplateTree } from './template-tree.ts';
import type { Shape, ViewOf } from './view-shape.ts';

export interface Templates {
  /** Renders `<name>.hbs`; throws the first `TemplateFault` if the template asks for what the view does not have. */
  render<S extends Shape>(name: string, view: ViewOf<S>, shape: S): string;
  /** Every fault of a template and of the partials it uses. */
  check(name: string, shape: Shape): readonly TemplateFault[];
}

export interface TemplateOptions {
  /** `none` for outputs that are not HTML; their views hold text that is escaped already. */
  readonly escape: 'html' | 'none';
}

/**
 * Files by path below `templates/`: `glossary/entry.hbs` is the template `glossary/entry`, and
 * `web/partials/head.hbs` the partial `{{> web/head}}`. A broken file is reported when it is used.
 */
export function openTemplates(
  files: ReadonlyMap<string, string>,
  options: TemplateOptions = { escape: 'html' },
): Templates {
  const engine = Handlebars.create();
  const templates = new Map([...files].map(([file, source]) => [file, open(engine, file, source, options)]));
  for (const [file, { run }] of templates) engine.registerPartial(partialName(file), run);
  const trees = new Map([...templates].map(([file, { tree }]) => [file, tree]));
  const check = (name: string, shape: Shape) =>
    checkTemplate(templateFile(name), shape, { trees, ...options });
  const render = (name: string, view: unknown, shape: Shape) => {
    const [fault] = check(name, shape);
    if (fault !== undefined) throw fault;
    return templates.get(templateFile(name))?.run(view) ?? '';
  };
  return { check, render };
}

function templateFile(name: string): string {
  return `${name}.hbs`;
}

/** A template outside a folder of partials cannot be called by another: its name keeps the `.hbs`. */
function partialName(file: string): string {
  return file.replace(/^([\w-]+)\/partials\/([\w-]+)\.hbs$/, '$1/$2');
}

function open(engine: typeof Handlebars, file: string, source: string, options: TemplateOptions) {
  const noEscape = options.escape === 'none';
  const strictly = { strict: true, knownHelpersOnly: true, preventIndent: true, noEscape };
  return { tree: parse(file, source), run: engine.compile(source, strictly) };
}

function parse(file: string, source: string): TemplateTree | TemplateFault {
  try {
    return read(Handlebars.parse(source));
  } catch (error) {
    return syntaxFault(file, source, error instanceof Error ? error.message : String(error));
  }
}

function read(program: hbs.AST.Program | undefined): TemplateTree {
  const reader = new NodeReader();
  if (program !== undefined) reader.accept(program);
  return reader.nodes;
}

function readPaths(...expressions: readonly hbs.AST.Node[]): readonly (TemplatePath | undefined)[] {
  return expressions.map((expression) => {
    const reader = new PathReader();
    reader.accept(expression);
    return reader.path;
  });
}

function placeOf({ loc }: hbs.AST.Node): TemplatePath['place'] {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

/** Names Handlebars keeps for itself. */
const helperNames: ReadonlySet<string> = new Set([...blockHelpers, 'lookup', 'log']);

/** Reads one expression; anything but a path leaves it undefined. */
class PathReader extends Handlebars.Visitor {
  path: TemplatePath | undefined;

  override PathExpression(path: hbs.AST.PathExpression): void {
    const { original, parts, depth, data } = path;
    this.path = { original, parts, depth, data, place: placeOf(path) };
  }

  override SubExpression(): void {}
}

/** Translates the parser's tree into ours, and so keeps its types inside this file. */
class NodeReader extends Handlebars.Visitor {
  readonly nodes: TemplateNode[] = [];

  override ContentStatement({ value }: hbs.AST.ContentStatement): void {
    this.nodes.push({ kind: 'text', text: value });
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const [path] = readPaths(mustache.path);
    const bare = mustache.params.length === 0 && mustache.hash === undefined;
    if (path === undefined || !bare || helperNames.has(path.original))
      this.refuse(mustache, 'only a field can be printed');
    else this.nodes.push({ kind: 'print', path, raw: !mustache.escaped });
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const helper = blockHelpers.find((name) => name === block.path.original);
    const [path] = readPaths(...block.params);
    const simple = block.params.length === 1 && block.hash === undefined;
    if (helper === undefined || path === undefined || !simple)
      this.refuse(block, `a block is one of ${blockHelpers.join(', ')}, and takes one field`);
    else if ((block.program?.blockParams ?? []).length > 0)
      this.refuse(block, 'fields of a block are named as they are, without `as |name|`');
    else {
      const [body, otherwise] = [read(block.program), read(block.inverse)];
      this.nodes.push({ kind: 'block', helper, path, body, otherwise });
    }
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const [name] = readPaths(partial.name);
    const [context] = readPaths(...partial.params);
    const pairs = partial.hash?.pairs ?? [];
    const fields = new Map(pairs.map((pair) => [pair.key, readPaths(pair.value)[0]]));
    if (name === undefined) this.refuse(partial, 'the name of a partial is written out');
    else this.nodes.push({ kind: 'partial', name: name.original, context, fields, place: placeOf(partial) });
  }

  override PartialBlockStatement(block: hbs.AST.PartialBlockStatement): void {
    this.refuse(block, 'a partial takes no block');
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    this.refuse(block, 'partials are files of their own');
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.refuse(decorator, 'decorators are not used');
  }

  private refuse(node: hbs.AST.Node, reason: string): void {
    this.nodes.push({ kind: 'refused', reason, place: placeOf(node) });
  }
}
