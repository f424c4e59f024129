/** A page to navigate to. */
export default function MembersPage() {
  return <h1>Members</h1>;
}
