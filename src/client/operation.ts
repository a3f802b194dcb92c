/** An operation whose result and variables are typed; its text is what is sent. */
export interface Operation<Result, Variables> {
  toString(): string;
  /** Never called: it carries the types. */
  readonly __apiType?: (variables: Variables) => Result;
}

export type ResultOf<O> = O extends Operation<infer Result, never> ? Result : never;
export type VariablesOf<O> = O extends { readonly __apiType?: (variables: infer Variables) => unknown }
  ? Variables
  : never;
