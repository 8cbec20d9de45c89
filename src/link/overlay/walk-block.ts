/** A block → the same block with every string a scribe gives for its address. */
import type { Block, CalloutForm, Comparison, Diagram, Table } from '../../model/block.ts';
import { proseIf, type Scribe, saidProse, saidText, textIf, textsIn } from './scribe.ts';

export function walkBlock(scribe: Scribe, at: string, block: Block): Block {
  const title = textIf(scribe, `${at}/title`, block.title);
  const own = walkContents(scribe, at, block);
  return { ...own, title, notes: proseIf(scribe, `${at}/notes`, block.notes) };
}

function walkContents(scribe: Scribe, at: string, block: Block): Block {
  const numbered = (index: number): string => `${at}/${index + 1}`;
  switch (block.kind) {
    case 'points':
      return {
        ...block,
        items: block.items.map((item, index) => ({
          ...item,
          text: saidText(scribe, numbered(index), item.text),
        })),
      };
    case 'prose':
      return { ...block, text: saidProse(scribe, at, block.text) };
    case 'table':
      return walkTable(scribe, at, block);
    case 'comparison':
      return walkComparison(scribe, at, block);
    case 'chart':
      return { ...block, note: textIf(scribe, `${at}/note`, block.note) };
    case 'timeline':
      return block;
    case 'diagram':
      return walkDiagram(scribe, at, block);
    case 'definition':
      return {
        ...block,
        text: saidText(scribe, at, block.text),
        elements: block.elements.map(({ element, means }, index) => ({
          element: scribe.text(`${numbered(index)}/element`, element),
          means: scribe.text(`${numbered(index)}/means`, means),
        })),
      };
    case 'positions':
      return {
        ...block,
        items: block.items.map((item, index) => ({
          ...item,
          who: scribe.text(`${numbered(index)}/who`, item.who),
          says: saidText(scribe, `${numbered(index)}/says`, item.says),
        })),
      };
    case 'steps':
      return {
        ...block,
        items: block.items.map((item, index) => ({
          ...item,
          when: textIf(scribe, `${numbered(index)}/when`, item.when),
          text: saidText(scribe, numbered(index), item.text),
        })),
      };
    case 'callout':
      return { ...block, content: walkCallout(scribe, at, block.content) };
    case 'picture':
      return {
        ...block,
        alternative: scribe.text(`${at}/alternative`, block.alternative),
        credit: scribe.text(`${at}/credit`, block.credit),
      };
  }
}

function walkTable(scribe: Scribe, at: string, table: Table): Table {
  return {
    ...table,
    columns: table.columns.map((column, index) => ({
      ...column,
      title: scribe.text(`${at}/columns/${index + 1}`, column.title),
    })),
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: textsIn(scribe, `${at}/rows/${index + 1}`, row.cells),
    })),
    note: textIf(scribe, `${at}/note`, table.note),
  };
}

function walkComparison(scribe: Scribe, at: string, block: Comparison): Comparison {
  return {
    ...block,
    things: textsIn(scribe, `${at}/things`, block.things),
    rows: block.rows.map((row, index) => ({
      ...row,
      attribute: scribe.text(`${at}/rows/${index + 1}/attribute`, row.attribute),
      cells: textsIn(scribe, `${at}/rows/${index + 1}`, row.cells),
    })),
    note: textIf(scribe, `${at}/note`, block.note),
  };
}

function walkDiagram(scribe: Scribe, at: string, block: Diagram): Diagram {
  return {
    ...block,
    groups: block.groups.map((group) => ({
      ...group,
      title: scribe.text(`${at}/groups/${group.id.value}`, group.title),
    })),
    nodes: block.nodes.map((node) => ({
      ...node,
      text: scribe.text(`${at}/nodes/${node.id.value}`, node.text),
    })),
    links: block.links.map((link, index) => ({
      ...link,
      label: textIf(scribe, `${at}/links/${index + 1}`, link.label),
    })),
    note: textIf(scribe, `${at}/note`, block.note),
  };
}

function walkCallout(scribe: Scribe, at: string, content: CalloutForm): CalloutForm {
  if (content.form !== 'then-and-now') return { ...content, text: saidText(scribe, at, content.text) };
  return {
    ...content,
    // biome-ignore lint/suspicious/noThenProperty: a field of the model, never awaited
    then: saidText(scribe, `${at}/then`, content.then),
    now: saidText(scribe, `${at}/now`, content.now),
  };
}
