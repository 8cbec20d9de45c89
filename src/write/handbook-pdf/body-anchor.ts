/** A numbered table or figure, turned into the anchor the lists find it by, whether or not its author named it. */
import type { Body } from '../../model/body.ts';
import { type Anchor, sectionAnchor } from '../../model/ids.ts';

export function bodyAnchor(body: Body): Anchor | undefined {
  return body.anchor ?? (body.number === undefined ? undefined : sectionAnchor('body', body.key));
}

/** The same body under that anchor. */
export function anchored<B extends Body>(body: B): B {
  return { ...body, anchor: bodyAnchor(body) };
}
