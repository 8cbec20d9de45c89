/** Turns a diagram's nodes and links into the words that stand for it. */
import type { DiagramData } from '../../model/body.ts';
import type { Words } from '../../model/words.ts';
import { sentences } from './describe-chart.ts';
import type { Alternative } from './sheet.ts';
import { shorten } from './shorten.ts';

export function describeDiagram(data: DiagramData, words: Words): Alternative {
  const groups = groupSentences(data, words);
  const links = data.links.map((link) => linkSentence(link, data, words));
  return {
    long: sentences([data.title, ...groups, ...links]),
    short: shorten(sentences([data.title]), [...groups, ...links], words['see-list']),
  };
}

/** The nodes of each group, then those of none. */
function groupSentences(data: DiagramData, words: Words): readonly string[] {
  const known = new Set(data.groups.map((group) => group.id));
  const grouped = data.groups.map((group) => ({
    title: group.title,
    nodes: data.nodes.filter((node) => node.group === group.id),
  }));
  const rest = {
    title: '',
    nodes: data.nodes.filter((node) => node.group === undefined || !known.has(node.group)),
  };
  return [...grouped, rest]
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ title, nodes }) => {
      const names = nodes
        .map((node) => (node.crossed ? `${node.text} (${words['crossed-out']})` : node.text))
        .join(', ');
      return title === '' ? names : `${title}: ${names}`;
    });
}

export function linkSentence(link: DiagramData['links'][number], data: DiagramData, words: Words): string {
  const name = (id: string): string => data.nodes.find((node) => node.id === id)?.text ?? id;
  const label = link.label === undefined ? '' : ` (${link.label})`;
  return `${name(link.from)} ${words['leads-to']} ${name(link.to)}${label}`;
}
