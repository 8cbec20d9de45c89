/** A thing that was made → its title's address, its picture and its files with their sizes. */
import { byteText } from './byte-text.ts';
import type { PortalFormat, PortalPicture } from './portal-input.ts';

interface Made {
  readonly title: string;
  readonly picture: PortalPicture | undefined;
  readonly formats: readonly PortalFormat[];
}

export function shownView({ title, picture, formats }: Made, of = title) {
  return {
    href: formats[0]?.path,
    picture: picture === undefined ? undefined : pictureView(picture),
    formats: formats.map((format) => formatView(format, of)),
  };
}

function pictureView({ path, width, height }: PortalPicture) {
  return { src: path, width: String(width), height: String(height) };
}

export function formatView({ label, path, bytes }: PortalFormat, of: string) {
  return { label, of, href: path, size: byteText(bytes) };
}
