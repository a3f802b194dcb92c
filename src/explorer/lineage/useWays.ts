import { useQuery } from "@tanstack/react-query";
import { WaysDocument, type WaysQuery } from "../../generated/explorer.js";
import { asking } from "../session/asking.js";

export type Hop = WaysQuery["path"][number]["hops"][number];

const NONE: readonly Hop[] = [];
const hopsOf = (data: WaysQuery): readonly Hop[] => data.path.flatMap(({ hops }) => hops);

/** How the root hangs together with another document: the ways as they are told, and all their steps. */
export function useWays(from: string, to: string | null) {
  const asked = { from, to: to ?? "" };
  const isAsked = to !== null && from !== "";
  const { data, error, refetch } = useQuery({ ...asking(WaysDocument, asked), enabled: isAsked });
  const steps = useQuery({ ...asking(WaysDocument, asked), enabled: isAsked, select: hopsOf }).data ?? NONE;
  return { asked, ways: isAsked ? data?.path : undefined, steps, error, again: () => void refetch() };
}
