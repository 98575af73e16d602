import { said } from "./clipboard.ts";
import { Home } from "./Home.tsx";
import { Reader } from "./Reader.tsx";
import { Results } from "./Results.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { Selection } from "./Selection.tsx";
import { hits, route, selection } from "./state.ts";

/** The popup, and the same page in a tab of its own. */
export function Popup() {
  return (
    <div class="popup">
      <SearchBox />
      <main>
        <Content />
      </main>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

function Content() {
  if (hits.value) return <Results hits={hits.value} />;
  if (route.value.show === "policy")
    return <Reader policy={route.value.policy} clause={route.value.clause} />;
  if (selection.value) return <Selection check={selection.value} />;
  return <Home />;
}
