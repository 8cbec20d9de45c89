/** Marks what of a slide appears step by step; the page's script shows it so. */
import type { TreeNode } from './tree.ts';

/** The items of a slide's lists, steps and cards appear one at a time where a script shows the slide. */
export function inSteps(node: TreeNode): TreeNode {
  if (node.kind === 'text' || (node.name !== 'ul' && node.name !== 'ol')) return node;
  const items = node.children.map((item) =>
    item.kind === 'element' && item.name === 'li'
      ? { ...item, attributes: { ...item.attributes, 'data-step': '' } }
      : item,
  );
  return { ...node, children: items };
}
