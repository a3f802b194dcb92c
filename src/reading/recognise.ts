import { type Attachment, findAttachments } from "./attachments.js";
import { type Effect, findEffect } from "./effect.js";
import type { Found } from "./found.js";
import { type Header, readHeader } from "./header.js";
import { type FoundObservation, findIndicators } from "./indicators/find.js";
import { findMentions } from "./mentions.js";
import type { BodyMention } from "./organisations/body.js";
import { type BodyChange, findChanges } from "./organisations/changes.js";
import { findClasses } from "./organisations/classes.js";
import { findBodies } from "./organisations/find.js";
import { findPassages, type Passage } from "./passages.js";
import { findPersons } from "./persons/find.js";
import type { PersonSpan } from "./persons/name.js";
import { findQuoted, type Quoted } from "./quoted.js";
import { findLinks } from "./relations/find.js";
import type { Link } from "./relations/link.js";
import { sourcePlace } from "./source-place.js";
import { findWork } from "./tasks/find.js";
import type { FoundWork } from "./tasks/task.js";
import { findUnits, type Unit } from "./units.js";
import { type View, view } from "./view.js";

/** All that is recognised in one text, before it is known which documents are meant. View offsets. */
export interface Recognised {
  readonly view: View;
  readonly units: readonly Unit[];
  readonly mentions: readonly Found[];
  readonly header: Header;
  readonly quoted: readonly Quoted[];
  readonly place: string | null;
  readonly effect: Effect;
  readonly attachments: readonly Attachment[];
  readonly links: readonly Link[];
  readonly persons: readonly PersonSpan[];
  readonly passages: readonly Passage[];
  readonly indicators: readonly FoundObservation[];
  readonly bodies: readonly BodyMention[];
  readonly bodyChanges: readonly BodyChange[];
  readonly work: FoundWork;
}

/** The stages in their order; each sees only what those before it found. */
export function recognise(text: string): Recognised {
  const seen = view(text);
  const units = findUnits(seen.text);
  const mentions = findMentions(seen, units);
  const header = readHeader(seen, mentions);
  const quoted = findQuoted(seen, units);
  const persons = findPersons(seen);
  const bodies = findBodies(seen, mentions, persons);
  const codes = header.mention === null ? [] : (mentions[header.mention]?.symbol?.codes ?? []);
  return {
    view: seen,
    units,
    mentions,
    header,
    quoted,
    place: sourcePlace(seen, header, codes),
    effect: findEffect(seen, header, quoted),
    attachments: findAttachments(seen, header),
    links: findLinks(seen, units, mentions, header, quoted),
    persons,
    passages: findPassages(seen, persons),
    indicators: findIndicators(seen, units, mentions, header),
    bodies,
    bodyChanges: findChanges(seen, bodies),
    work: findWork(seen, mentions, bodies, findClasses(seen, bodies), persons),
  };
}
