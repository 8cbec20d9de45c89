/** Diagrams as lessons have them: the four oversight models, a cycle, the ecosystem. */
import type { DiagramForm } from '../../../src/model/block.ts';
import type { DiagramData } from '../../../src/model/body.ts';

type Node = readonly [id: string, text: string, group?: string | undefined, crossed?: 'crossed'];
type Link = readonly [from: string, to: string, label?: string];

export function diagram(
  form: DiagramForm,
  groups: readonly (readonly [string, string])[],
  nodes: readonly Node[],
  links: readonly Link[],
): DiagramData {
  return {
    form,
    title: 'Who oversees what',
    groups: groups.map(([id, title]) => ({ id, title })),
    nodes: nodes.map(([id, text, group, crossed]) => ({ id, text, group, crossed: crossed === 'crossed' })),
    links: links.map(([from, to, label]) => ({ from, to, label })),
  };
}

export const models: readonly DiagramData[] = [
  diagram(
    'flow',
    [],
    [
      ['un', 'United Nations'],
      ['gic', 'Global Internet Council: governments lead, private sector and civil society advise'],
      ['icann', 'ICANN'],
      ['gac', 'GAC', undefined, 'crossed'],
      ['doc', 'US Department of Commerce role', undefined, 'crossed'],
      ['forum', 'Forum'],
    ],
    [
      ['un', 'gic', 'anchors'],
      ['icann', 'gic', 'accountable to'],
    ],
  ),
  diagram(
    'flow',
    [],
    [
      ['icann', 'ICANN with enhanced GAC'],
      ['forum', 'Forum'],
      ['work', 'Coordination, analysis, recommendations'],
      ['issues', 'Issue-specific initiatives'],
    ],
    [
      ['forum', 'work'],
      ['forum', 'issues', 'exchange'],
      ['issues', 'forum', 'exchange'],
    ],
  ),
  diagram(
    'flow',
    [],
    [
      ['iic', 'International Internet Council: governments lead, private sector and civil society advise'],
      ['icann', 'ICANN with host-country agreement'],
      ['gac', 'GAC (possibly redundant)', undefined, 'crossed'],
      ['forum', 'Forum'],
    ],
    [['iic', 'icann', 'policy on ICANN/IANA matters']],
  ),
  diagram(
    'flow',
    [],
    [
      ['gipc', 'Global Internet Policy Council: governments; private sector and civil society observe'],
      ['oc', 'Oversight Committee'],
      ['wicann', 'WICANN: private sector leads'],
      ['gov', 'Governments: advice as GAC'],
      ['host', 'Host-country agreement'],
      ['un', 'United Nations'],
      ['gigf', 'Global Internet Governance Forum: all three equal'],
    ],
    [
      ['gipc', 'oc', 'appoints'],
      ['oc', 'wicann', 'oversees'],
      ['gov', 'wicann', 'advise'],
      ['host', 'wicann'],
      ['wicann', 'un', 'linked to'],
    ],
  ),
];

export const cycle = diagram(
  'flow',
  [
    ['a', 'Group A'],
    ['b', 'Group B'],
  ],
  [
    ['1', 'Agenda setting', 'a'],
    ['2', 'Consultation with all stakeholders', 'a'],
    ['3', 'Drafting', 'b'],
    ['4', 'Decision', 'b'],
    ['5', 'Review', 'a'],
    ['6', 'Alone', 'b'],
  ],
  [
    ['1', '2', 'opens'],
    ['2', '3'],
    ['3', '4', 'text'],
    ['4', '5'],
    ['5', '1', 'feeds back'],
    ['2', '2', 'repeats until agreed'],
    ['1', '4', 'fast track'],
  ],
);

const bodies: Readonly<Record<string, readonly string[]>> = {
  un: ['General Assembly', 'ECOSOC', 'CSTD', 'Secretary-General'],
  bodies: ['DESA', 'ITU', 'UNESCO', 'UNDP', 'UNCTAD', 'UNGIS', 'UNODC'],
  dialogue: [
    'IGF',
    'MAG',
    'Leadership Panel',
    'National and regional initiatives',
    'Dynamic coalitions',
    'Best practice forums',
    'Policy networks',
    'NETmundial',
  ],
  identifiers: [
    'ICANN',
    'PTI/IANA',
    'RIRs/NRO',
    'Root server operators',
    'TLD registries, registrars',
    'ccTLD managers',
  ],
  standards: ['IETF', 'IXPs', 'ISPs'],
  other: ['OECD', 'APEC', 'WTO', 'Council of Europe', 'WIPO'],
  stakeholders: ['Governments', 'Private sector', 'Civil society', 'Academia', 'Technical community'],
};

export const ecosystem = (form: DiagramForm): DiagramData =>
  diagram(
    form,
    [
      ['un', 'UN decision and follow-up'],
      ['bodies', 'UN bodies'],
      ['dialogue', 'Dialogue'],
      ['identifiers', 'Unique identifiers'],
      ['standards', 'Standards and networks'],
      ['other', 'Other organisations'],
      ['stakeholders', 'Stakeholders'],
    ],
    Object.entries(bodies).flatMap(([group, names]) => names.map((name): Node => [name, name, group])),
    [
      ['Secretary-General', 'IGF', 'convenes'],
      ['MAG', 'IGF', 'advises'],
      ['DESA', 'IGF', 'hosts the secretariat'],
      ['General Assembly', 'IGF', 'set its mandate'],
      ['PTI/IANA', 'ICANN', 'affiliate of'],
      ['RIRs/NRO', 'PTI/IANA', 'service agreement'],
      ['CSTD', 'ECOSOC', 'reports to'],
    ],
  );
