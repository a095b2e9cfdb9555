package org.jalon.search.text;

import java.util.Map;

/**
 * The forms under which a word of a question is found in names, each with how well it fits, from 0 to 1.
 *
 * @param word as asked
 * @param weight how much it tells places apart: the rarer, the more
 * @param words forms by spelling
 * @param sounds forms by sound
 */
record WordForms(String word, double weight, Map<String, Double> words, Map<String, Double> sounds) {

    static final double SAME_SOUND = 0.9;

    WordForms {
        words = Map.copyOf(words);
        sounds = Map.copyOf(sounds);
    }

    boolean isFound() {
        return !words.isEmpty() || !sounds.isEmpty();
    }

    /** How well a word of a name, and how it sounds, fits: 0 when not at all. */
    double fit(String nameWord, String sound) {
        Double spelled = words.get(nameWord);
        if (spelled != null && spelled == 1) {
            return 1;
        }
        double heard = sounds.isEmpty() ? 0 : sounds.getOrDefault(sound, 0.0);
        return Math.max(spelled == null ? 0 : spelled, heard);
    }
}
