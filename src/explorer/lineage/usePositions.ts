import { useRef } from "react";
import type { Network } from "./network.js";
import { type Position, placed } from "./place.js";

/**
 * Where documents stand. As long as root and arrangement stay, what has stood once keeps its place, also while its
 * branch is closed.
 */
export function usePositions(network: Network, axis: "layers" | "time"): ReadonlyMap<string, Position> {
  const kept = useRef<{
    key: string;
    stood: Map<string, Position>;
    network: Network | null;
    now: ReadonlyMap<string, Position>;
  }>({
    key: "",
    stood: new Map(),
    network: null,
    now: new Map(),
  });
  const key = `${axis} ${network.root}`;
  if (kept.current.key !== key) kept.current = { key, stood: new Map(), network: null, now: new Map() };
  if (kept.current.network !== network) {
    kept.current.now = placed(network, axis, kept.current.stood);
    kept.current.network = network;
    for (const [id, position] of kept.current.now) kept.current.stood.set(id, position);
  }
  return kept.current.now;
}
