/** The stylesheet and its faces become the files every web page links to. */
import { type Artifact, textArtifact } from '../../model/artifact.ts';
import { drawingCss } from '../draw/screen-colours.ts';
import { tokenCss } from '../theme/tokens.ts';

export interface SiteAssets {
  /** `templates/web/*.css`, one after another. */
  readonly stylesheet: string;
  /** Bytes by file name: `SourceSerif4-Regular.ttf.woff2`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** `assets/site.css` and those fonts it names. */
export function siteArtifacts({ stylesheet, fonts }: SiteAssets): readonly Artifact[] {
  const used = [...fonts].filter(([name]) => stylesheet.includes(`fonts/${name}`));
  return [
    textArtifact('assets/site.css', `${tokenCss()}\n${drawingCss()}\n${stylesheet}`),
    ...used.map(([name, bytes]) => ({ path: `assets/fonts/${name}`, bytes })),
  ];
}
