import { Link } from "@tanstack/react-router";
import type { OrganisationPageQuery } from "../../generated/explorer.js";
import { shortDate } from "../language/format.js";
import { useLanguage, useWords } from "../language/Language.js";
import "../document/facts.css";
import { LEVELS, ORGANISATION } from "./words.js";

type Organisation = NonNullable<OrganisationPageQuery["organisation"]>;
type Body = Organisation["partOf"][number];

/** Another body, as a link to its page. */
export const BodyLink = ({ body }: { readonly body: Body }) => (
  <Link to="/co-quan/$" params={{ _splat: body.id }}>
    <bdi>{body.name}</bdi>
  </Link>
);

function Bodies({ title, bodies }: { readonly title: string; readonly bodies: readonly Body[] }) {
  if (bodies.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain bodies">
        {bodies.map((body) => (
          <li key={body.id}>
            <BodyLink body={body} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom it took over from and who took over, with the day and the law. */
function Successions({ of: { successions, endings } }: { readonly of: Organisation }) {
  const w = useWords(ORGANISATION);
  const told = [
    ...successions.map(({ earlier, ...rest }) => ({ ...rest, verb: w.tookOver, body: earlier[0] })),
    ...endings.map(({ later, ...rest }) => ({ ...rest, verb: w.wentTo, body: later[0] })),
  ];
  if (told.length === 0) return null;
  return (
    <section>
      <h2>{w.succession}</h2>
      <ul className="plain">
        {told.map(
          ({ id, verb, body, date, source, function: part }) =>
            body && (
              <li key={id}>
                {verb} <BodyLink body={body} />
                <span className="soft">
                  {[date && shortDate(date), part && `${w.function}: ${part}`, source]
                    .filter(Boolean)
                    .map((fact) => ` · ${fact}`)
                    .join("")}
                </span>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

/** Names that differ from the body's own, and from one another, in more than capitals. */
function otherNames(name: string, aliases: readonly string[]): string[] {
  const fold = (text: string) => text.normalize("NFC").toLocaleLowerCase("vi");
  const others = new Map(aliases.map((alias) => [fold(alias), alias]));
  others.delete(fold(name));
  return [...others.values()];
}

/** What a body is, from what sources and the register tell. */
export function About({ organisation }: { readonly organisation: Organisation }) {
  const w = useWords(ORGANISATION);
  const { language } = useLanguage();
  const { id, name, level, code, aliases, from, to, endedBy, takenOverBy, told, ofPlace } = organisation;
  const facts: [string, string][] = [
    [w.level, LEVELS[level ?? ""]?.[language === "vi" ? 0 : 1] ?? ""],
    [w.place, ofPlace[0]?.name ?? ""],
    [w.code, code ?? ""],
    [w.from, shortDate(from)],
    [w.to, shortDate(to)],
    [w.endedBy, endedBy ?? ""],
    [w.takenOverBy, takenOverBy ?? ""],
    [w.aliases, otherNames(name, aliases ?? []).join("; ")],
    [w.id, id],
  ];
  return (
    <header className="facts-of">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {told === false && <p className="soft">{w.untold}</p>}
      <dl>
        {facts
          .filter(([, value]) => value)
          .map(([fact, value]) => (
            <div key={fact}>
              <dt>{fact}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      <Bodies title={w.partOf} bodies={organisation.partOf} />
      <Bodies title={w.parts} bodies={organisation.parts} />
      <Successions of={organisation} />
    </header>
  );
}
