/** The path of twelve meetings as the mark of the program. */
const marks = Array.from({ length: 12 }, (_, index) => index);

export function Mark({ label }: { readonly label: string }) {
  return (
    <span className="mark" role="img" aria-label={label}>
      {marks.map((mark) => (
        <i key={mark} />
      ))}
    </span>
  );
}
