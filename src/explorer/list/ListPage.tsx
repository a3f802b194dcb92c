import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { ResolveListDocument, type ResolveListQuery } from "../../generated/explorer.js";
import { useWords } from "../language/Language.js";
import { asking } from "../session/asking.js";
import { InPlayground } from "../shell/InPlayground.js";
import { Trouble } from "../shell/Trouble.js";
import { useTakeOver } from "../shell/useTakeOver.js";
import { Waiting } from "../shell/Waiting.js";
import { ListForm, type Pasted } from "./ListForm.js";
import { ListTable } from "./ListTable.js";
import "./list.css";
import { SaveList } from "./SaveList.js";
import { LIST } from "./words.js";

const route = getRouteApi("/danh-sach");

/** Longest list that the address holds, in characters. */
const IN_ADDRESS = 3_000;

/** The arguments of `resolveList`. */
interface List {
  readonly text: string;
  readonly place: string | null;
  readonly asOf: string | null;
}

type Answer = ResolveListQuery["resolveList"];

function Told({ list: { place, asOf }, answer }: { readonly list: List; readonly answer: Answer }) {
  const w = useWords(LIST);
  const lead = useTakeOver<HTMLParagraphElement>();
  const { total, items } = answer;
  const count = (outcome: string) => items.filter((row) => row.outcome === outcome).length;
  return (
    <>
      <p ref={lead} tabIndex={-1} role="status" className="lead">
        {w.result(count("RESOLVED"), count("AMBIGUOUS"), count("MISSING"))}
      </p>
      {total > items.length && <p className="soft">{w.tooMany(total, items.length)}</p>}
      <SaveList asked={{ citations: items.map(({ citation }) => citation), place, asOf }} />
      <ListTable rows={items} />
    </>
  );
}

function Found({ list }: { readonly list: List }) {
  const w = useWords(LIST);
  const { data, error, refetch } = useQuery(asking(ResolveListDocument, list));
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  return data ? <Told list={list} answer={data.resolveList} /> : <Waiting>{w.waiting}</Waiting>;
}

/** A pasted list of symbols, each with the document it names, its status and what superseded it. */
export function ListPage() {
  const w = useWords(LIST);
  const { ds = "", noi = "", ngay = "" } = route.useSearch();
  const navigate = route.useNavigate();
  // A list too long for an address stands here alone.
  const [long, setLong] = useState("");
  const text = ds || long;
  const list: List = { text, place: noi || null, asOf: ngay || null };
  const find = (pasted: Pasted) => {
    const fits = pasted.text.length <= IN_ADDRESS;
    setLong(fits ? "" : pasted.text);
    const place = pasted.place.trim();
    navigate({
      search: {
        ds: fits ? pasted.text : undefined,
        noi: place || undefined,
        ngay: pasted.asOf || undefined,
      },
      resetScroll: false,
    });
  };
  return (
    <>
      <h1>{w.title}</h1>
      <p className="screen-only">{w.lead}</p>
      <ListForm key={`${ds} ${noi} ${ngay}`} pasted={{ text, place: noi, asOf: ngay }} find={find} />
      {long !== "" && <p className="soft">{w.long}</p>}
      {text.trim() !== "" && <Found key={JSON.stringify(list)} list={list} />}
      <InPlayground operation={ResolveListDocument} variables={list} />
    </>
  );
}
