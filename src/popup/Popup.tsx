import { t } from "../platform/i18n.ts";
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

/** A policy that is read has a heading of its own. */
function Content() {
  if (!hits.value && route.value.show === "policy") {
    return <Reader policy={route.value.policy} clause={route.value.clause} />;
  }
  return (
    <>
      <h1 class="unseen">{t("extension_name")}</h1>
      <Start />
    </>
  );
}

function Start() {
  if (hits.value) return <Results hits={hits.value} />;
  if (selection.value) return <Selection check={selection.value} />;
  return <Home />;
}
