import { number } from "../language/format.js";

interface Props {
  readonly heads: readonly [what: string, count: string];
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** What was counted, the most frequent first. */
export const Counted = ({ heads: [what, count], rows }: Props) => (
  <table className="counted">
    <thead>
      <tr>
        <th scope="col">{what}</th>
        <th scope="col" className="figure">
          {count}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.name}>
          <td>
            <bdi>{row.name}</bdi>
          </td>
          <td className="figure">{number(row.count)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
