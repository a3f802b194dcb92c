import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { EditorFont } from "./EditorFont.js";
import { EXAMPLES_PLUGIN } from "./ExamplesPlugin.js";
import { EXAMPLES } from "./examples.js";
import { fetcher } from "./fetcher.js";
import { givenOperation } from "./given.js";
import { takeToken } from "./token.js";

const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

const given = givenOperation(location.hash);
const tabs = given ? [given] : EXAMPLES.slice(0, 1).map(({ query }) => ({ query }));

function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={EXAMPLES_PLUGIN}
      defaultTabs={tabs}
      defaultEditorToolsVisibility={given?.variables ? "variables" : false}
    >
      <GraphiQL.Logo>
        <strong className="brand">vanban-graph</strong>
        <EditorFont />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

takeToken();
const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root");
createRoot(root).render(
  <StrictMode>
    <Playground />
  </StrictMode>,
);
