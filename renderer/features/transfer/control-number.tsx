/** Thirty digits in six groups of five, to be read to each other by telephone. The same in every language. */
export function ControlNumber({ value }: { readonly value: string }) {
  return (
    <code dir="ltr" className="control-number">
      {value.split(' ').map((group, index) => (
        <span key={index}>{`${group} `}</span>
      ))}
    </code>
  );
}
