/** Every rule of the preflight, in the order of its findings. */
import type { Rule } from '../finding.ts';
import { annotationRules } from './annotations.ts';
import { contentRules } from './contents.ts';
import { documentRules } from './document.ts';
import { figureRules } from './figures.ts';
import { fontRules } from './fonts.ts';
import { headingRules } from './headings.ts';
import { listRules } from './lists.ts';
import { noteRules } from './notes.ts';
import { outlineRules } from './outline.ts';
import { roleRules } from './roles.ts';
import { tableRules } from './tables.ts';

export const preflightRules: readonly Rule[] = [
  ...documentRules,
  ...outlineRules,
  ...contentRules,
  ...roleRules,
  ...headingRules,
  ...figureRules,
  ...tableRules,
  ...listRules,
  ...noteRules,
  ...annotationRules,
  ...fontRules,
];
