export function HomePage() {
  return <h1>vanban-graph</h1>;
}
