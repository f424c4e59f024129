/** Why a request was refused. The codes are those of the panel's HTTP contract. */
export type ProblemCode =
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "invalid"
  | "limit_reached"
  | "rejected"
  | "unavailable";

/** What's wrong with one member of the request's body. */
export interface FieldProblem {
  /** JSON Pointer of the member, such as `/name`. */
  readonly pointer: string;
  /** A sentence for the user. */
  readonly detail: string;
}

const TITLES: Readonly<Record<ProblemCode, string>> = {
  unauthenticated: "Not signed in",
  forbidden: "Not allowed",
  not_found: "Not found",
  invalid: "Not valid",
  limit_reached: "Limit reached",
  rejected: "Not possible",
  unavailable: "Not available",
};

export interface ProblemOptions {
  /**
   * One sentence for the user, for cases where the panel's own sentence for the code wouldn't say
   * enough.
   */
  readonly userMessage?: string;
  readonly errors?: readonly FieldProblem[];
  /** The scope that the request's API key lacks. */
  readonly missingScope?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A refusal that becomes an `application/problem+json` response (RFC 9457). Throw it from anywhere
 * in a request.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    /** For developers; never anything secret. */
    readonly detail: string,
    readonly options: ProblemOptions = {},
  ) {
    super(detail);
  }

  toResponse(): Response {
    const { userMessage, errors, missingScope, headers } = this.options;
    const body = {
      type: "about:blank",
      title: TITLES[this.code],
      status: this.status,
      detail: this.detail,
      code: this.code,
      ...(userMessage !== undefined && { userMessage }),
      ...(errors && { errors }),
      ...(missingScope !== undefined && { missingScope }),
    };
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: { ...headers, "Content-Type": "application/problem+json" },
    });
  }
}

export function notFound(detail = "There is nothing at this address."): Problem {
  return new Problem(404, "not_found", detail);
}

/** The address doesn't have this method. */
export function methodNotAllowed(allowed: string): Problem {
  return new Problem(405, "rejected", `Only ${allowed} can be used here.`, {
    headers: { Allow: allowed },
  });
}

/** The request can't be parsed at all. */
export function badRequest(detail: string): Problem {
  return new Problem(400, "invalid", detail);
}

/** The request can be parsed, but asks for something impossible. */
export function unprocessable(detail: string, errors?: readonly FieldProblem[]): Problem {
  return new Problem(422, "invalid", detail, errors ? { errors } : {});
}
