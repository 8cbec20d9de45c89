/** What every generated page must obey: valid HTML, no address that is fetched from elsewhere, no link that leads nowhere. */
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Artifact } from '../../../src/model/artifact.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export function textOf({ bytes }: Artifact): string {
  return new TextDecoder().decode(bytes);
}

export async function htmlFaults(page: Artifact): Promise<readonly string[]> {
  // Ids with dots are legal; they are the names of PDF destinations as well.
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'valid-id': ['error', { relaxed: true }] },
  });
  const report = await validator.validateString(textOf(page));
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${page.path}:${line} ${ruleId}: ${message}`),
  );
}

/** Addresses the page makes a browser fetch. */
export function fetchedAddresses(page: Artifact): readonly string[] {
  return elementsOf(parse(textOf(page)))
    .filter(({ tagName }) => tagName !== 'a')
    .flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'href' || name === 'src' || name === 'srcset'),
    )
    .map(({ value }) => value);
}

/** Relative links as paths below the output folder, with their fragments. */
export function localLinks(page: Artifact): readonly string[] {
  const base = new URL(page.path, 'https://output.invalid/');
  return elementsOf(parse(textOf(page)))
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href' || name === 'src'))
    .map(({ value }) => new URL(value, base))
    .filter(({ host }) => host === 'output.invalid')
    .map(({ pathname, hash }) => pathname.slice(1) + hash);
}

export function idsOf(page: Artifact): readonly string[] {
  return elementsOf(parse(textOf(page))).flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
  );
}

function elementsOf(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}
