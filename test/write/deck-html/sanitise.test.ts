import { expect, test } from 'vitest';
import { sanitise } from '../../../src/write/deck-html/sanitise.ts';
import { printTree, readTree } from '../../../src/write/deck-html/tree.ts';

const hostile: Readonly<Record<string, string>> = {
  '<p onclick="x()">a</p>': '<p>a</p>',
  '<script>x()</script><p>a</p>': '<p>a</p>',
  '<svg><script>x()</script><rect width="1"></rect></svg>': '<svg><rect width="1"></rect></svg>',
  '<svg><foreignObject><p>a</p></foreignObject></svg>': '<svg></svg>',
  '<svg><use href="https://x.org/a.svg#b"></use></svg>': '<svg></svg>',
  '<svg><rect fill="url(https://x.org/a)"></rect></svg>': '<svg><rect></rect></svg>',
  '<svg><rect fill="url(#a)"></rect></svg>': '<svg><rect fill="url(#a)"></rect></svg>',
  '<svg><image href="https://x.org/a.png"></image></svg>': '<svg></svg>',
  '<a href="javascript:x()">a</a>': '<a>a</a>',
  '<a href="//x.org">a</a>': '<a>a</a>',
  '<a href="https://x.org">a</a>': '<a href="https://x.org">a</a>',
  '<img src="https://x.org/a.png" alt="a">': '<img alt="a">',
  '<img src="data:image/svg+xml,x" alt="a">': '<img alt="a">',
  '<p style="background:url(https://x.org)">a</p>': '<p>a</p>',
  '<p style="text-align:end">a</p>': '<p style="text-align:end">a</p>',
  '<iframe src="x"></iframe><form><p>a</p></form>': '',
  '<style>p { color: red }</style>': '',
  '<blink>a <em>b</em></blink>': 'a <em>b</em>',
  '<p data-x="1" data-box="a">a</p>': '<p data-box="a">a</p>',
};

test.each(Object.entries(hostile))('%s', (given, kept) => {
  expect(printTree(sanitise(readTree(given)))).toBe(kept);
});
