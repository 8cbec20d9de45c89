/** A numbered table or figure, turned into the anchor the lists find it by, whether or not its author named it. */
import type { Body } from '../../model/body.ts';
import { type Anchor, bodyKeyAnchor } from '../../model/ids.ts';

export function bodyAnchor(body: Body): Anchor | undefined {
  return body.anchor ?? (body.number === undefined ? undefined : bodyKeyAnchor(body.key));
}

/** The same body under an anchor: one nobody looks up is still found on its page. */
export function anchored<B extends Body>(body: B): B & { readonly anchor: Anchor } {
  return { ...body, anchor: body.anchor ?? bodyKeyAnchor(body.key) };
}
