package org.jalon.territory.lookup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMention;
import org.jalon.territory.NameFold;

/** Names and postal codes of communes inside a longer text: at each word the longest name, exact before misspelt. */
public final class MentionFinder {

    /** "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson" has eight; some are left for "cedex 9". */
    private static final int MOST_WORDS = 10;

    /** Texts are read to here only; no name is looked for in a novel. */
    private static final int MOST_WORDS_READ = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_WORDS_MISSPELT = 4;
    private static final double MISSPELT = 0.7;
    private static final double WITHOUT_PARTICLES = 0.85;
    private static final double SHARED = 0.85;
    private static final double ORDINARY_WORD = 0.3;

    private final NameIndex names;
    private final CodeIndex codes;
    private final Set<String> ordinaryWords;

    /** @param ordinaryWords folded words that are names of communes, or nearly, but mostly mean something else */
    public MentionFinder(NameIndex names, CodeIndex codes, Set<String> ordinaryWords) {
        this.names = names;
        this.codes = codes;
        this.ordinaryWords = Set.copyOf(ordinaryWords);
    }

    private record Word(int start, int end, String folded) {}

    /** In the order of the text, never overlapping. */
    public List<CommuneMention> find(String text) {
        List<Word> words = words(text);
        Set<Commune> ofPostalCodes = new LinkedHashSet<>();
        words.forEach(word -> ofPostalCodes.addAll(codes.ofPostalCode(word.folded)));
        List<CommuneMention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<CommuneMention> mention = at(i, words, text, ofPostalCodes);
            mention.ifPresent(mentions::add);
            int end = mention.map(CommuneMention::end).orElse(words.get(i).end);
            while (i < words.size() && words.get(i).start < end) {
                i++;
            }
        }
        return mentions;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && words.size() < MOST_WORDS_READ) {
            words.add(new Word(matcher.start(), matcher.end(), NameFold.fold(matcher.group())));
        }
        return words;
    }

    private Optional<CommuneMention> at(int first, List<Word> words, String text, Set<Commune> hints) {
        Word word = words.get(first);
        if (codes.isPostalCode(word.folded)) {
            return Optional.of(mention(word.start, word.end, word.folded, ofCode(word.folded), 1));
        }
        int longest = Math.min(MOST_WORDS, words.size() - first);
        for (int count = names.anyBeginsWith(word.folded) ? longest : 0; count >= 1; count--) {
            Optional<CommuneMention> exact = exactly(words.subList(first, first + count), text, hints);
            if (exact.isPresent()) {
                return exact;
            }
        }
        for (int count = Math.min(MOST_WORDS_MISSPELT, longest); count >= 1; count--) {
            Optional<CommuneMention> misspelt = misspelt(words.subList(first, first + count), text);
            if (misspelt.isPresent()) {
                return misspelt;
            }
        }
        return Optional.empty();
    }

    private Optional<CommuneMention> exactly(List<Word> words, String text, Set<Commune> hints) {
        String folded = fold(words, text);
        String bare = NameFold.withoutParticles(folded);
        List<CommuneName> full = names.exact(folded);
        // "conde sur escaut" is "Condé-sur-l'Escaut", but "de ville" is not Ville.
        boolean enclosed = startsAndEndsWithNames(words) && bare.indexOf(' ') > 0;
        List<CommuneName> found = full.isEmpty() && enclosed ? names.exact(bare) : full;
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CommuneName best = found.stream()
                .filter(name -> hints.contains(name.commune()))
                .findFirst()
                .orElse(found.getFirst());
        List<Commune> communes = new ArrayList<>();
        communes.add(best.commune());
        found.forEach(name -> communes.add(name.commune()));
        double confidence = NameFold.fold(best.name()).equals(folded) ? 1 : WITHOUT_PARTICLES;
        if (isOrdinary(folded)) {
            confidence = ORDINARY_WORD;
        } else if (communes.stream().distinct().count() > 1 && !hints.contains(best.commune())) {
            confidence *= SHARED;
        }
        return Optional.of(mention(words.getFirst().start, words.getLast().end, best.name(), communes, confidence));
    }

    /** One error is forgiven in names of six letters, two from nine; never in words that mean something themselves. */
    private Optional<CommuneMention> misspelt(List<Word> words, String text) {
        String folded = fold(words, text);
        if (folded.length() < 6
                || !startsAndEndsWithNames(words)
                || words.stream().anyMatch(word -> isOrdinary(word.folded) && word.folded.length() > 2)) {
            return Optional.empty();
        }
        List<Commune> near = names.resembling(folded, folded.length() < 9 ? 1 : 2).stream()
                .map(NameIndex.Near::name)
                .filter(name -> NameFold.fold(name.name()).charAt(0) == folded.charAt(0))
                .map(CommuneName::commune)
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(mention(
                        words.getFirst().start,
                        words.getLast().end,
                        near.getFirst().name(),
                        near,
                        MISSPELT));
    }

    private static String fold(List<Word> words, String text) {
        return NameFold.fold(text.substring(words.getFirst().start, words.getLast().end));
    }

    private static boolean startsAndEndsWithNames(List<Word> words) {
        return !NameFold.isParticle(words.getFirst().folded) && !NameFold.isParticle(words.getLast().folded);
    }

    private boolean isOrdinary(String folded) {
        return folded.length() < 3 || ordinaryWords.contains(folded) || isNumber(folded);
    }

    private static boolean isNumber(String folded) {
        return folded.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private List<Commune> ofCode(String postalCode) {
        List<Commune> all = codes.ofPostalCode(postalCode);
        List<Commune> cities = all.stream().filter(c -> c.parentCode() == null).toList();
        return cities.isEmpty() ? all : cities;
    }

    private static CommuneMention mention(int start, int end, String name, List<Commune> communes, double confidence) {
        Set<Commune> others = new LinkedHashSet<>(communes);
        Commune commune = communes.getFirst();
        others.remove(commune);
        return new CommuneMention(start, end, commune, name, confidence, List.copyOf(others));
    }
}
