import { useMutation } from "@tanstack/react-query";
import {
  type FindingShownFragment,
  FindingsDocument,
  type FindingsQuery,
  type FindingsQueryVariables,
} from "../../generated/explorer.js";
import { today } from "../language/format.js";
import { useWords } from "../language/Language.js";
import { ask } from "../session/ask.js";
import { save } from "../session/save.js";
import { Trouble } from "../shell/Trouble.js";
import { csvOf } from "./csv.js";
import { FINDINGS } from "./words.js";

/** A «danh mục» of the documents concerned, as offices pass it on. */
const LISTS = ["xlsx", "docx"] as const;

/** `GET /export/findings` with what is filtered. */
function listAddress(asked: FindingsQueryVariables, format: (typeof LISTS)[number]): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== null) query.set(name, String(value));
  return `/export/findings.${format}?${query}`;
}

/** Most findings that one file holds. */
const MOST = 2_000;

async function gather(asked: FindingsQueryVariables): Promise<FindingShownFragment[]> {
  const found: FindingShownFragment[] = [];
  for (let after: string | null | undefined = null; found.length < MOST; ) {
    const page: FindingsQuery = await ask(FindingsDocument, { ...asked, first: 200, after });
    found.push(...page.findings.items);
    after = page.findings.next;
    if (!after) break;
  }
  return found;
}

interface Props {
  readonly asked: FindingsQueryVariables;
  readonly total: number;
}

/** The list as it is filtered, all pages of it, as a file. */
export function SaveFindings({ asked, total }: Props) {
  const w = useWords(FINDINGS);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => gather(asked),
    onSuccess: (found) => save(`diem-can-xem-xet-${today()}.csv`, csvOf(found)),
  });
  return (
    <div className="screen-only">
      <p className="acts">
        {LISTS.map((format) => (
          <a key={format} href={listAddress(asked, format)} download>
            {w[format]}
          </a>
        ))}
        <button type="button" disabled={isPending} onClick={() => mutate()}>
          {w.csv}
        </button>
        <span role="status" className="soft">
          {isPending && w.saving}
        </span>
      </p>
      {total > MOST && <p className="soft">{w.atMost(MOST)}</p>}
      {error && <Trouble error={error} />}
    </div>
  );
}
