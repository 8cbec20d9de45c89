/** The shape of the program as data: who may import whom, and who may touch what outside. */

export interface LayerRule {
  readonly may: readonly string[];
  /** Layers of which only types may be imported. */
  readonly mayTypesOf?: readonly string[];
}

const stages = ['read', 'link', 'check', 'compose'] as const;
const pure = ['model', 'graph', 'ports', ...stages, 'craft', 'lay', 'write'];

/** Each layer may always import its own folder. */
export const layers: Readonly<Record<string, LayerRule>> = {
  model: { may: [] },
  graph: { may: [] },
  ports: { may: ['model'] },
  read: { may: ['model'] },
  link: { may: ['model'] },
  check: { may: ['model'] },
  compose: { may: ['model'] },
  craft: { may: ['model', 'ports'] },
  lay: { may: ['model', 'craft'], mayTypesOf: ['compose'] },
  write: { may: ['model', 'ports', 'craft', 'lay'], mayTypesOf: ['compose'] },
  host: { may: ['model', 'ports'] },
  build: { may: pure },
  cli: { may: ['build', 'host', 'model', 'ports'] },
};

/** Built-in modules that reach outside the program, and the layers at its edge that may. */
export const edgeLayers: readonly string[] = ['host', 'cli'];
/** Built-in modules that only compute, and the other layers that may use them. */
export const computingModules: readonly string[] = [
  'node:crypto',
  'node:url',
  'node:path',
  'node:path/posix',
  'node:zlib',
];
export const computingLayers: readonly string[] = ['build', 'craft'];

/** Packages with more than one importer, each with the reason. Otherwise one file is the door to a package. */
export const sharedPackages: Readonly<Record<string, string>> = {
  'puppeteer-core': 'the files of src/host/browser share its types; only launch.ts runs it',
};

/** Names that say nothing about what is inside. */
export const emptyNames: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
];
