/** A small generator of numbers from a seed (mulberry32), so that a failing mutation can be made again. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Below = (below: number) => number;

function flipped(bytes: Buffer, below: Below): Buffer {
  const copy = Buffer.from(bytes);
  for (let n = 1 + below(24); n > 0; n -= 1) copy[below(copy.length)] = below(256);
  return copy;
}

const truncated = (bytes: Buffer, below: Below): Buffer => bytes.subarray(0, 1 + below(bytes.length - 1));

/** A piece taken out, put elsewhere, doubled, or exchanged for noise. */
function spliced(bytes: Buffer, below: Below): Buffer {
  const from = below(bytes.length);
  const piece = bytes.subarray(from, from + 1 + below(2_000));
  const to = below(bytes.length);
  const noise = Buffer.from(Array.from({ length: below(400) }, () => below(256)));
  const kept =
    below(2) === 0 ? bytes : Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + piece.length)]);
  return Buffer.concat([kept.subarray(0, to), below(2) === 0 ? piece : noise, kept.subarray(to)]);
}

/** The `n`-th mutation of a file: bytes flipped, cut off, or spliced. */
export function mutated(bytes: Buffer, n: number): Buffer {
  const below = numbers(n * 7_919 + bytes.length);
  return [flipped, truncated, spliced][n % 3]?.(bytes, below) as Buffer;
}
