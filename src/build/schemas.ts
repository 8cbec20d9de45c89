/** The JSON Schemas of content files, for those who write them out, and the reference made from them. */
import { fileKinds, themeKind } from '../read/content.ts';
import { contentSchemas } from '../read/json-schema.ts';
import { referenceText } from '../read/schema/reference.ts';
import { overlayKind } from '../read/translation.ts';

export { contentSchemas } from '../read/json-schema.ts';

export function contentReference(): string {
  const kinds = [...fileKinds('en'), themeKind, overlayKind('en')];
  return referenceText(
    contentSchemas(),
    new Map(kinds.map(({ schema, pattern }) => [schema, pathText(pattern)])),
  );
}

/** Where files of a kind lie, as people write it: `content/en/modules/….yaml`. */
function pathText(pattern: RegExp): string {
  return pattern.source
    .replace(/^\^|\$$/g, '')
    .replaceAll(/\[\^\\?\/\]\+/g, '…')
    .replaceAll('\\', '');
}
