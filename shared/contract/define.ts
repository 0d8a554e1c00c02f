/** The words in which the contract is written, and the types that are read off it. */
import type * as z from 'zod';

/** A call that only reads. It may run at any time, beside others. */
export interface Query<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query';
  readonly input: I;
  readonly output: O;
}

/** A call that changes something. Commands run one after another. */
export interface Command<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'command';
  readonly input: I;
  readonly output: O;
}

export type AnyCall = Query<z.ZodType, z.ZodType> | Command<z.ZodType, z.ZodType>;
export type AnyFeature = Readonly<Record<string, AnyCall>>;
export type AnyContract = Readonly<Record<string, AnyFeature>>;

/** Declares a call that only reads. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Query<I, O> {
  return { kind: 'query', input, output };
}

/** Declares a call that changes something. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Command<I, O> {
  return { kind: 'command', input, output };
}

/** The input of a call after it was validated. */
export type InputOf<C> = C extends { readonly input: infer I extends z.ZodType }
  ? z.output<I>
  : never;
type RawInputOf<C> = C extends { readonly input: infer I extends z.ZodType } ? z.input<I> : never;
type OutputOf<C> = C extends { readonly output: infer O extends z.ZodType } ? z.output<O> : never;

/** What the main side must provide for a feature: one function per call, its input already validated. */
export type FeatureHandlers<F extends AnyFeature> = {
  readonly [M in keyof F]: (input: InputOf<F[M]>) => Promise<OutputOf<F[M]>> | OutputOf<F[M]>;
};

/** What the main side must provide for the whole contract; a missing handler is a type error. */
export type Handlers<C extends AnyContract> = { readonly [F in keyof C]: FeatureHandlers<C[F]> };

type Caller<I, O> = [I] extends [void] ? () => Promise<O> : (input: I) => Promise<O>;

/** What the window calls: `client.people.list()`. Every function rejects with an `AppError`. */
export type Client<C extends AnyContract> = {
  readonly [F in keyof C]: {
    readonly [M in keyof C[F]]: Caller<RawInputOf<C[F][M]>, OutputOf<C[F][M]>>;
  };
};
