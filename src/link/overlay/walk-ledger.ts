/** Glossary and ledger → the same with every string a scribe gives; claims and sources stay as their authors wrote them. */
import type { Term, Topic } from '../../model/glossary.ts';
import type {
  DataCell,
  Dataset,
  Event,
  Fact,
  FactValue,
  Lane,
  Organisation,
  Person,
  Prompt,
} from '../../model/ledger.ts';
import { type Scribe, textIf, wordsIf } from './scribe.ts';

export function walkTerm(scribe: Scribe, term: Term): Term {
  const at = `glossary/${term.id.value}`;
  return {
    ...term,
    preferred: scribe.text(`${at}/preferred`, term.preferred),
    expansion: textIf(scribe, `${at}/expansion`, term.expansion),
    aliases: term.aliases.length === 0 ? term.aliases : scribe.list(`${at}/aliases`, term.aliases),
    definition: scribe.text(`${at}/definition`, term.definition),
    once: textIf(scribe, `${at}/then`, term.once),
    today: textIf(scribe, `${at}/today`, term.today),
    usage: textIf(scribe, `${at}/usage`, term.usage),
  };
}

export function walkTopic(scribe: Scribe, topic: Topic): Topic {
  return { ...topic, title: scribe.words(`topics/${topic.id.value}`, topic.title, topic.id.span) };
}

/** Only values are printed, and of them only words differ between languages. */
export function walkFact(scribe: Scribe, fact: Fact): Fact {
  const values = [...fact.values].map(
    ([name, value]) => [name, walkValue(scribe, `facts/${fact.id.value}/${name}`, value)] as const,
  );
  return { ...fact, values: new Map(values) };
}

function walkValue(scribe: Scribe, at: string, value: FactValue): FactValue {
  switch (value.kind) {
    case 'place':
    case 'text':
      return { ...value, text: scribe.words(at, value.text, value.span) };
    case 'number':
      return { ...value, unit: wordsIf(scribe, `${at}/unit`, value.unit, value.span) };
    default:
      return value;
  }
}

export function walkDataset(scribe: Scribe, data: Dataset): Dataset {
  const at = `data/${data.id.value}`;
  return {
    ...data,
    title: scribe.text(`${at}/title`, data.title),
    unit: scribe.words(`${at}/unit`, data.unit, data.id.span),
    note: textIf(scribe, `${at}/note`, data.note),
    columns: data.columns.map((column) => ({
      ...column,
      title: scribe.words(`${at}/columns/${column.id.value}`, column.title, column.id.span),
    })),
    rows: data.rows.map(
      (row, index) =>
        new Map([...row].map(([name, cell]) => [name, walkCell(scribe, `${at}/${index + 1}/${name}`, cell)])),
    ),
  };
}

function walkCell(scribe: Scribe, at: string, cell: DataCell): DataCell {
  return cell.kind === 'text' ? { ...cell, text: scribe.words(at, cell.text, cell.span) } : cell;
}

export function walkLane(scribe: Scribe, lane: Lane): Lane {
  return { ...lane, title: scribe.words(`events/lanes/${lane.id.value}`, lane.title, lane.id.span) };
}

export function walkEvent(scribe: Scribe, event: Event): Event {
  return { ...event, title: scribe.text(`events/${event.id.value}`, event.title) };
}

export function walkOrganisation(scribe: Scribe, organisation: Organisation): Organisation {
  const { id, name, short, role } = organisation;
  const at = `organisations/${id.value}`;
  return {
    ...organisation,
    name: scribe.words(`${at}/name`, name, id.span),
    short: wordsIf(scribe, `${at}/short`, short, id.span),
    role: scribe.text(`${at}/role`, role),
  };
}

export function walkPerson(scribe: Scribe, person: Person): Person {
  const at = `people/${person.id.value}`;
  return {
    ...person,
    name: scribe.words(`${at}/name`, person.name, person.id.span),
    sort: person.sort && scribe.words(`${at}/sort`, person.sort, person.id.span),
    role: scribe.text(`${at}/role`, person.role),
  };
}

export function walkPrompt(scribe: Scribe, prompt: Prompt): Prompt {
  return { ...prompt, ask: scribe.text(`prompts/${prompt.id.value}`, prompt.ask) };
}
