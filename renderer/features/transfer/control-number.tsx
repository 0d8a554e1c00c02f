/** Thirty digits in six groups of five, to be read to each other by telephone. The same in every language. */
export function ControlNumber({ value }: { readonly value: string }) {
  // With the space between them, so that they are copied and read aloud as groups.
  const groups = value.split(' ').map((group) => `${group} `);
  return (
    <code dir="ltr" className="control-number">
      {groups.map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </code>
  );
}
