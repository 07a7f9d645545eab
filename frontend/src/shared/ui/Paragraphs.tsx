/** Text as an editor wrote it: a blank line or a line's end begins a paragraph. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n+/)
        .filter((line) => line.trim())
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </>
  );
}
