import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { EXAMPLES, type Example } from "./examples.js";

/** The sidebar of questions: a click puts one into a tab, ready to run. */
function ExamplesPane() {
  const { addTab, updateActiveTabValues, run } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const open = ({ query }: Example) => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue("");
    updateActiveTabValues({ query, variables: "" });
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
            <button type="button" onClick={() => open(example)}>
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
