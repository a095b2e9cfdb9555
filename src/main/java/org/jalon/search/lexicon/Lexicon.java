package org.jalon.search.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.directory.Topic;

/**
 * The words that name kinds of structure and needs, from readable text files: those bundled, then the operator's, which
 * adds to them. Immutable and thread-safe.
 */
public final class Lexicon {

    private static final List<String> BUNDLED = List.of("/search/kinds.txt", "/search/needs.txt");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Need> needs = new HashMap<>();
    private final Phrases<String> askedKinds = new Phrases<>();
    private final Phrases<String> namedKinds = new Phrases<>();
    private final Phrases<String> leadingKinds = new Phrases<>();
    private final Phrases<String> askedNeeds = new Phrases<>();
    private final Set<String> words = new HashSet<>();
    private final Spelling spelling;

    private Lexicon(List<String> texts) {
        texts.stream().flatMap(text -> LexiconFile.parse(text).stream()).forEach(this::add);
        words.addAll(askedKinds.words());
        words.addAll(askedNeeds.words());
        spelling = new Spelling(words);
    }

    /** The bundled lexicon, with what an operator adds in the same form; an empty text adds nothing. */
    public static Lexicon load(String operatorsText) {
        List<String> texts = new ArrayList<>();
        BUNDLED.forEach(resource -> texts.add(read(resource)));
        texts.add(operatorsText);
        return new Lexicon(texts);
    }

    /** The kinds of structure asked for in these words, the longest phrase at each word. */
    public List<Mention<Kind>> findKinds(List<String> words) {
        return mentions(askedKinds.findAll(words), kinds);
    }

    /** The needs told in these words, the longest phrase at each word. */
    public List<Mention<Need>> findNeeds(List<String> words) {
        return mentions(askedNeeds.findAll(words), needs);
    }

    /** The names of the kinds that the words of a place's name tell. */
    public Set<String> kindsNamed(List<String> nameWords) {
        Set<String> found = new LinkedHashSet<>();
        namedKinds.findAll(nameWords).forEach(phrase -> found.addAll(phrase.meanings()));
        leadingKinds.findAll(nameWords).stream()
                .filter(phrase -> phrase.from() == 0)
                .forEach(phrase -> found.addAll(phrase.meanings()));
        return found;
    }

    /** The names of the kinds that a place is of by its type codes and the slug of its family. */
    public Set<String> kindsOf(List<String> types, String family) {
        Set<String> found = new LinkedHashSet<>();
        for (Kind kind : kinds.values()) {
            if (kind.families().contains(family) || types.stream().anyMatch(kind.types()::contains)) {
                found.add(kind.name());
            }
        }
        return found;
    }

    /** Whether a folded word is spelled so in some phrase. */
    public boolean hasWord(String word) {
        return words.contains(word);
    }

    /** The word of the lexicon that a misspelt word resembles; itself when it is known, short or resembles none. */
    public String spell(String word) {
        return spelling.correct(word);
    }

    private void add(LexiconFile.Section section) {
        if (section.isKind()) {
            addKind(section);
        } else {
            needs.merge(
                    section.name(),
                    need(section),
                    (known, added) ->
                            added.topics().isEmpty() && added.services().isEmpty() ? known : added);
            section.lines().forEach(line -> line.phrases().forEach(phrase -> askedNeeds.add(phrase, section.name())));
        }
    }

    private void addKind(LexiconFile.Section section) {
        kinds.merge(
                section.name(),
                new Kind(section.name(), section.part(1), section.part(2)),
                (known, added) -> new Kind(
                        known.name(), union(known.families(), added.families()), union(known.types(), added.types())));
        for (LexiconFile.Line line : section.lines()) {
            for (String phrase : line.phrases()) {
                switch (line.mark()) {
                    case '?' -> askedKinds.add(phrase, section.name());
                    case '!' -> namedKinds.add(phrase, section.name());
                    case '^' -> leadingKinds.add(phrase, section.name());
                    default -> {
                        askedKinds.add(phrase, section.name());
                        namedKinds.add(phrase, section.name());
                    }
                }
            }
        }
    }

    private static Need need(LexiconFile.Section section) {
        Set<Service> near = services(section.part(2));
        topics(section.part(1)).forEach(topic -> near.add(topic.service()));
        return new Need(
                section.name(), topics(section.part(1)), services(section.part(1)), topics(section.part(2)), near);
    }

    private static Set<Topic> topics(Set<String> slugs) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        slugs.forEach(slug -> Topic.find(slug).ifPresent(topics::add));
        return topics;
    }

    private static Set<Service> services(Set<String> slugs) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        for (Service service : Service.values()) {
            if (slugs.contains(Slug.of(service.label()))) {
                services.add(service);
            }
        }
        return services;
    }

    private static <T> List<Mention<T>> mentions(List<Phrases.Found<String>> found, Map<String, T> meanings) {
        return found.stream()
                .map(phrase -> new Mention<>(
                        phrase.from(),
                        phrase.to(),
                        phrase.size(),
                        phrase.meanings().stream()
                                .flatMap(name -> Optional.ofNullable(meanings.get(name)).stream())
                                .toList()))
                .toList();
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> union = new HashSet<>(left);
        union.addAll(right);
        return union;
    }

    private static String read(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
