import { Link } from "@tanstack/react-router";
import type { AnsweringFragment, DocumentFactsQuery } from "../../generated/explorer.js";
import { periodLabel } from "../labels/periods.js";
import { ROLES, recurrenceLabel, roleLabel } from "../labels/roles.js";
import { useLanguage, useWords } from "../language/Language.js";
import { DOCUMENT } from "./words.js";

type Told = NonNullable<DocumentFactsQuery["document"]>;

/** Who answers for something, the one who leads first. */
function Bodies({ of }: { readonly of: readonly AnsweringFragment[] }) {
  const { language } = useLanguage();
  const ordered = [...of].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  return ordered.map(({ id, role, organisation }) => (
    <div key={id}>
      <span className="soft">{roleLabel(role, language)}:</span>{" "}
      {organisation.map((body) => (
        <Link key={body.id} to="/co-quan/$" params={{ _splat: body.id }}>
          <bdi>{body.name}</bdi>
        </Link>
      ))}
    </div>
  ));
}

interface Props {
  readonly told: Told;
  open(fact: string): void;
}

/** The bodies that answer for a document and its tasks, with deadlines, the first due first. */
export function Tasks({ told: { responsibilities, tasks }, open }: Props) {
  const w = useWords(DOCUMENT);
  const { language } = useLanguage();
  const rows = [
    ...responsibilities.map((one) => ({
      ...{ id: one.id, text: w.ofDocument, product: null, recurrence: null, due: one.deadline },
      responsibilities: [one],
    })),
    ...tasks,
  ];
  return (
    <table className="stacked tasks">
      <thead>
        <tr>
          <th scope="col">{w.task}</th>
          <th scope="col">{w.bodies}</th>
          <th scope="col">{w.deadline}</th>
          <th scope="col" className="screen-only">
            {w.evidence}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((task) => (
          <tr key={task.id}>
            <td data-of={w.task}>
              <bdi>{task.text}</bdi>
              {task.product && (
                <span className="soft">
                  {" "}
                  ({w.product}: <bdi>{task.product}</bdi>)
                </span>
              )}
            </td>
            <td data-of={w.bodies}>
              {task.responsibilities.length > 0 ? (
                <Bodies of={task.responsibilities} />
              ) : (
                <span className="soft">{w.nobody}</span>
              )}
            </td>
            <td data-of={w.deadline}>
              {[periodLabel(task.due, language), recurrenceLabel(task.recurrence, language)]
                .filter(Boolean)
                .join(", ") || <span className="soft">{w.noDeadline}</span>}
            </td>
            <td className="screen-only">
              <button type="button" className="proof" onClick={() => open(task.id)}>
                {w.evidence}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
