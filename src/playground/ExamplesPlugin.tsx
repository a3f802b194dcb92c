import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { EXAMPLES, type Example } from "./examples.js";

/** The sidebar of questions: a click opens one, in the tab where it already stands or in a new one, and runs it. */
function ExamplesPane() {
  const { addTab, changeTab, updateActiveTabValues, setOperationName, run } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const ready = queryEditor !== undefined && responseEditor !== undefined;
  const open = ({ query, operation }: Example) => {
    const at = tabs.findIndex((tab) => tab.query === query);
    if (at >= 0) changeTab(at);
    else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue("");
      updateActiveTabValues({ query, variables: "" });
    }
    // The editor learns the name only after a pause, and until then would ask for the one of the tab before.
    setOperationName(operation);
    run();
  };
  return (
    <nav aria-label="Câu hỏi mẫu" className="examples">
      <h2>Câu hỏi mẫu</h2>
      <p>
        Bấm một câu để mở và chạy. Đổi giá trị sau dấu <code>=</code> để hỏi về văn bản khác.
      </p>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.name}>
            <button type="button" disabled={!ready} onClick={() => open(example)}>
              <span lang="vi">{example.vi}</span>
              <small lang="en">{example.en}</small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const QuestionIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.6v.2" strokeLinecap="round" />
  </svg>
);

export const EXAMPLES_PLUGIN = { title: "Câu hỏi mẫu", icon: QuestionIcon, content: ExamplesPane };
