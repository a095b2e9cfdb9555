package org.jalon.directory;

import java.util.EnumSet;
import java.util.Set;

/** The three needs a place answers. */
public enum Category {
    /** Access to equipment and to the internet. */
    ACCESS("acces-libre"),
    /** Training and support in using them. */
    TRAINING("formation-accompagnement"),
    /** Help with administrative steps. */
    STEPS("demarches");

    private final String slug;

    Category(String slug) {
        this.slug = slug;
    }

    /** Its value in addresses and the API. */
    public String slug() {
        return slug;
    }

    static Set<Category> of(Facts facts) {
        EnumSet<Category> found = EnumSet.noneOf(Category.class);
        facts.all(Field.SERVICES).forEach(label -> Service.find(label).ifPresent(s -> found.add(s.category())));
        return found;
    }
}
