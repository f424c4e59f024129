/**
 * One of each element that hosts and their stylesheets have, to see what our stylesheet could do to
 * them.
 */
export function OwnElements() {
  return (
    <div id="own">
      <h1>Settings</h1>
      <h2>Profile</h2>
      <p>
        A paragraph with <a href="#own">the terms</a>, <strong>strong</strong> and <code>code</code>
        .
      </p>
      <form>
        <label>
          Name <input defaultValue="Ada" />
        </label>
        <select aria-label="Plan">
          <option>Free</option>
        </select>
        <textarea aria-label="Notes" />
        <input type="checkbox" aria-label="Agreed" />
        <button type="button">Save</button>
      </form>
      <table>
        <caption>Members</caption>
        <thead>
          <tr>
            <th>Name</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Ada</td>
          </tr>
        </tbody>
      </table>
      <ul>
        <li>One</li>
      </ul>
      <svg width="10" height="10" role="img" aria-label="Dot">
        <circle cx="5" cy="5" r="4" />
      </svg>
    </div>
  );
}
