package org.jalon.cli.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jalon.territory.Commune;

/** Gives each fictional place a name that no other one of its commune has. */
final class SampleNames {

    private static final int TRIES = 5;

    private final Set<String> taken = new HashSet<>();

    String draw(String pattern, Commune commune, Random random) {
        for (int i = 0; i < TRIES; i++) {
            String name = fill(pattern, commune, random);
            if (taken.add(commune.code() + name)) {
                return name;
            }
        }
        String base = fill(pattern, commune, random);
        String name = base + " (" + one(Ingredients.QUARTERS, random) + ")";
        for (int i = 2; !taken.add(commune.code() + name); i++) {
            name = base + " (" + i + ")";
        }
        return name;
    }

    static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** {@code d'Arras}, {@code du Touquet-Paris-Plage}, {@code des Lilas}, {@code de La Madeleine}. */
    static String after(String name) {
        if (name.startsWith("Le ")) {
            return "du " + name.substring(3);
        }
        if (name.startsWith("Les ")) {
            return "des " + name.substring(4);
        }
        return ("AEIOUYÉÈÊÎÔŒH".indexOf(name.charAt(0)) >= 0 ? "d'" : "de ") + name;
    }

    private static String fill(String pattern, Commune commune, Random random) {
        return pattern.replace("{personne}", one(Ingredients.PEOPLE, random))
                .replace("{quartier}", one(Ingredients.QUARTERS, random))
                .replace("{de-commune}", after(commune.name()))
                .replace("{commune}", commune.name());
    }
}
