import type { Ask } from "./climb.js";

interface Answered {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cost?: { readonly rows: number } };
}

/** Asks a served API as a program elsewhere does; the time is until its whole answer is there. */
export const askAt =
  (url: string): Ask =>
  async (operation) => {
    const from = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(operation),
    });
    const text = await response.text();
    const ms = performance.now() - from;
    const { errors, extensions } = JSON.parse(text) as Answered;
    const [error] = errors ?? [];
    return {
      ms,
      rows: extensions?.cost?.rows ?? null,
      refused: error ? (error.extensions?.code ?? "NONE") : null,
      message: error?.message ?? null,
    };
  };
