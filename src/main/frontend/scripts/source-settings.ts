// Hides the fields of settings that mean nothing with what was chosen.
const NEEDS: Record<string, [field: string, values: string[]]> = {
  adresse: ["origine", ["ADDRESS"]],
  dossier: ["origine", ["FOLDER"]],
  "jour-semaine": ["rythme", ["weekly"]],
  "jour-mois": ["rythme", ["monthly"]],
  heure: ["rythme", ["daily", "weekly", "monthly"]],
};

export function chooseFields(form: HTMLFormElement): void {
  const show = (): void => {
    for (const [name, [by, values]] of Object.entries(NEEDS)) {
      const field = form.querySelector<HTMLElement>(`[data-field="${name}"]`);
      const chosen = form.querySelector<HTMLSelectElement>(`select[name="${by}"]`)?.value ?? "";
      if (field) field.hidden = !values.includes(chosen);
    }
  };
  form.addEventListener("change", show);
  show();
}
