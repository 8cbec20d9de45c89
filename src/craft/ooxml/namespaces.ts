/** The vocabularies a part of a presentation may use, by their usual prefixes. */
const office = 'http://schemas.openxmlformats.org/';

/** On the root of every slide, layout, master and notes page. */
export const presentationNamespaces = {
  'xmlns:a': `${office}drawingml/2006/main`,
  'xmlns:r': `${office}officeDocument/2006/relationships`,
  'xmlns:p': `${office}presentationml/2006/main`,
} as const;

export const drawingNamespace = { 'xmlns:a': presentationNamespaces['xmlns:a'] } as const;
