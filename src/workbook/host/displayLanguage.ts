/** The language of Office itself, also before Office is ready and where only custom functions run. */

/** BCP 47 tag; `null` where Office does not (yet) say. */
export function displayLanguage(): string | null {
  if (typeof Office === 'undefined') return null;
  // Before Office is ready the context may be absent, whatever its type says.
  const context: Office.Context | undefined = Office.context;
  return context?.displayLanguage ?? null;
}
