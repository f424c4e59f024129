import { useId } from "react";
import { Link } from "../router/link.js";
import type { Role, Session, Workspace } from "../session/session.js";
import type { Theme } from "../theme.js";
import { BrandMark, MoonIcon, SunIcon } from "./icons.js";

export interface TopBarProps {
  readonly session: Session;
  /** `undefined`: the address names a workspace that the user doesn't belong to. */
  readonly workspace: Workspace | undefined;
  readonly theme: Theme;
  readonly onWorkspaceChange: (workspaceId: string) => void;
  readonly onThemeChange: (theme: Theme) => void;
  readonly onRoleChange: (role: Role) => void;
  readonly onSignOut: () => void;
}

/** The bar above every page: the workspace, the user, and the theme. */
export function TopBar({
  session,
  workspace,
  theme,
  onWorkspaceChange,
  onThemeChange,
  onRoleChange,
  onSignOut,
}: TopBarProps) {
  const id = useId();
  const isDark = theme === "dark";
  const role = (workspace ?? session.workspaces[0])?.role ?? "viewer";

  return (
    <header className="top-bar">
      <Link to="/" className="brand">
        <BrandMark />
        <span>Leadfield</span>
      </Link>
      <label className="visually-hidden" htmlFor={`${id}-workspace`}>
        Workspace
      </label>
      <select
        id={`${id}-workspace`}
        className="select workspace-select"
        value={workspace?.id ?? ""}
        onChange={(event) => onWorkspaceChange(event.target.value)}
      >
        {!workspace && <option value="">Choose a workspace</option>}
        {session.workspaces.map(({ id: workspaceId, name }) => (
          <option key={workspaceId} value={workspaceId}>
            {name}
          </option>
        ))}
      </select>
      <div className="top-bar-end">
        <label className="visually-hidden" htmlFor={`${id}-role`}>
          Role
        </label>
        <select
          id={`${id}-role`}
          className="select"
          value={role}
          onChange={(event) => onRoleChange(event.target.value as Role)}
        >
          <option value="owner">Owner</option>
          <option value="viewer">Viewer</option>
        </select>
        <button
          type="button"
          className="icon-button"
          aria-pressed={isDark}
          onClick={() => onThemeChange(isDark ? "light" : "dark")}
        >
          {isDark ? <SunIcon /> : <MoonIcon />}
          <span className="visually-hidden">Dark theme</span>
        </button>
        <span className="user-name">{session.user.name}</span>
        <button type="button" className="button" onClick={onSignOut}>
          Sign out
        </button>
      </div>
    </header>
  );
}
