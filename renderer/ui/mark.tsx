/** Sidetone's sign: two voices, the second one lower. */
export function Mark() {
  return (
    <svg viewBox="2.5 2.5 19.5 19.5" fill="none" stroke="currentColor" strokeLinecap="round" aria-hidden="true">
      <path d="M4 9.5v5M8 6.5v11" strokeWidth="2.4" />
      <path d="M12 9.5v5M16 11v2M20 11.5v1" strokeWidth="2.4" opacity=".45" />
    </svg>
  );
}
