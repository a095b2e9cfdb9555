package org.jalon.contribution.propose.form;

import java.util.List;

/**
 * A section of a form as it is shown.
 *
 * @param id of its element
 * @param title may be empty where the title of the page says it
 * @param hint may be empty
 * @param controls in it
 * @param folded whether it is opened by those who need it
 */
public record Section(String id, String title, String hint, List<Control> controls, boolean folded) {}
