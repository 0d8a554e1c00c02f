/** What crosses the boundary between window and main: requests, replies and error codes, as plain JSON. */

/** A call as a transport carries it. `channel` is `feature.method`. */
export interface WireRequest {
  readonly channel: string;
  readonly input: unknown;
}

/**
 * Why a call failed. The window turns the code (and `reason`, where the feature has several) into a
 * sentence in the operator's language; `message` is for developers and never holds personal data.
 */
export type ErrorCode =
  | 'invalid-input'
  | 'not-found'
  | 'conflict'
  | 'locked'
  | 'refused'
  | 'cancelled'
  | 'storage'
  | 'internal';

/** An error as data. `reason` is a closed word of the feature, `details` are numbers or codes for the sentence. */
export interface WireError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly reason?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** The answer to a {@link WireRequest}. */
export type WireReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: WireError };

/** An event as a transport carries it. */
export interface WireEvent {
  readonly topic: string;
  readonly payload: unknown;
}

/** The error that services throw and clients receive; it is the only error whose content leaves main. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: string | undefined;
  readonly details: Readonly<Record<string, string | number>> | undefined;

  constructor(
    code: ErrorCode,
    reason?: string,
    details?: Readonly<Record<string, string | number>>,
  ) {
    super(reason === undefined ? code : `${code}: ${reason}`);
    this.name = 'AppError';
    this.code = code;
    this.reason = reason;
    this.details = details;
  }

  /** The error as it is sent to the window. */
  toWire(): WireError {
    return {
      code: this.code,
      message: this.message,
      ...(this.reason === undefined ? {} : { reason: this.reason }),
      ...(this.details === undefined ? {} : { details: this.details }),
    };
  }

  /** The error back from the wire, for `catch` blocks in the window. */
  static fromWire(error: WireError): AppError {
    return new AppError(error.code, error.reason, error.details);
  }
}
