/** Content → the same content with every string a scribe gives for its address; structure, cites and data stay. */
import type { Content } from '../../model/library.ts';
import type { Scribe } from './scribe.ts';
import {
  walkDataset,
  walkEvent,
  walkFact,
  walkLane,
  walkOrganisation,
  walkPerson,
  walkPrompt,
  walkTerm,
  walkTopic,
} from './walk-ledger.ts';
import { walkModule } from './walk-module.ts';
import { walkDeck, walkHandbook, walkProject, walkSession } from './walk-recipes.ts';

export function walkContent(content: Content, scribe: Scribe): Content {
  return {
    ...content,
    project: content.project === undefined ? undefined : walkProject(scribe, content.project),
    modules: content.modules.map((module) => walkModule(scribe, module)),
    terms: content.terms.map((term) => walkTerm(scribe, term)),
    topics: content.topics.map((topic) => walkTopic(scribe, topic)),
    decks: content.decks.map((deck) => walkDeck(scribe, deck)),
    handbooks: content.handbooks.map((book) => walkHandbook(scribe, book)),
    sessions: content.sessions.map((session) => walkSession(scribe, session)),
    facts: content.facts.map((fact) => walkFact(scribe, fact)),
    datasets: content.datasets.map((data) => walkDataset(scribe, data)),
    lanes: content.lanes.map((lane) => walkLane(scribe, lane)),
    events: content.events.map((event) => walkEvent(scribe, event)),
    organisations: content.organisations.map((each) => walkOrganisation(scribe, each)),
    people: content.people.map((person) => walkPerson(scribe, person)),
    prompts: content.prompts.map((prompt) => walkPrompt(scribe, prompt)),
  };
}
