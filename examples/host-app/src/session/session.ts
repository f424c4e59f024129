export type Role = "owner" | "viewer";

/** A workspace that the user belongs to. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** The signed-in user and their workspaces. */
export interface Session {
  readonly user: { readonly id: string; readonly name: string };
  readonly workspaces: readonly Workspace[];
}

async function request(method: string, body?: object): Promise<Response> {
  return fetch("/api/session", {
    method,
    ...(body && {
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
}

async function readSession<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`The server responded with status ${response.status}.`);
  return (await response.json()) as T;
}

/** Signs in as the demo's person with this role. */
export async function signIn(role: Role): Promise<Session> {
  return readSession(await request("POST", { role }));
}

/**
 * The current session. If there is none, signs in the demo's owner, so that no one has to look for
 * a way in.
 */
export async function resumeSession(): Promise<Session> {
  const session = await readSession<Session | { user: null }>(await request("GET"));
  return session.user === null ? signIn("owner") : session;
}

export async function signOut(): Promise<void> {
  await request("DELETE");
}
