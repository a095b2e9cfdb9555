package org.jalon.directory;

import java.util.EnumSet;
import java.util.Set;

/**
 * The three needs a place answers, in the order they are told in everywhere. What a place is drawn with, where one symbol
 * must do, is the first that it answers.
 */
public enum Category {
    /** Help with administrative steps. */
    STEPS("demarches"),
    /** Training and support in using equipment and the internet. */
    TRAINING("formation-accompagnement"),
    /** Access to equipment and to the internet. */
    ACCESS("acces-libre");

    private final String slug;

    Category(String slug) {
        this.slug = slug;
    }

    /** Its value in addresses and the API. */
    public String slug() {
        return slug;
    }

    /** Those of a place, in their order. */
    static Set<Category> of(Facts facts) {
        EnumSet<Category> found = EnumSet.noneOf(Category.class);
        facts.all(Field.SERVICES).forEach(label -> Service.find(label).ifPresent(s -> found.add(s.category())));
        return found;
    }
}
