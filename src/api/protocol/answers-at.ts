import type { RequestHandler, Router } from "express";

/** What answers each method at an address; HEAD is answered as GET. */
export interface Answers {
  readonly get?: readonly RequestHandler[];
  readonly post?: readonly RequestHandler[];
}

export const READS = ["GET", "HEAD"] as const;

/** Lets these methods pass, tells OPTIONS that there are these, and refuses every other. */
export function only(methods: readonly string[]): RequestHandler {
  const allow = [...methods, "OPTIONS"].join(", ");
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    response.set("Allow", allow);
    if (request.method === "OPTIONS") return void response.status(204).end();
    const message = `${request.method} is not answered at ${request.path.slice(0, 100)}; there is ${allow}.`;
    response.status(405).json({ errors: [{ message, extensions: { code: "METHOD_NOT_ALLOWED" } }] });
  };
}

/** Answers an address, or several: the methods given, and no other. */
export function answersAt(router: Router, path: string | string[], { get = [], post = [] }: Answers): void {
  const methods = [...(get.length > 0 ? READS : []), ...(post.length > 0 ? ["POST"] : [])];
  const route = router.route(path).all(only(methods));
  if (get.length > 0) route.get(...get);
  if (post.length > 0) route.post(...post);
}
